package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a slip and what only looks like one, in American English. */
class LikelihoodTest {

    private static final Speller SPELLER = EnglishSpeller.of("US");

    @ParameterizedTest
    @CsvSource({
        "recieve, receive, SURE",
        "Recieve, Receive, SURE",
        "occured, occurred, SURE",
        "colour, color, SURE",
        "customised, customized, SURE",
        "worskpace, workspace, SURE",
        "developement, development, SURE",
        "configuraton, configuration, SURE",
        "cofiguration, configuration, SURE",
        "teh, the, ONCE",
        "thsi, this, ONCE",
        "priorty, priority, ONCE",
        "emphemeral, ephemeral, ONCE",
        "transcton, transaction, ONCE",
        // shorter words have more neighbours
        "crun, crux, DOUBTFUL",
        "algo, also, DOUBTFUL",
        "wal, awl, DOUBTFUL",
        // nobody means what nobody uses
        "borgmatic, bregmatic, DOUBTFUL",
        "frotz, Fritz, DOUBTFUL",
        // two slips in a short word
        "hugetlb, hugely, DOUBTFUL",
        // words that are made as English makes them
        "untar, unbar, DOUBTFUL",
        "hardlinks, hardlines, DOUBTFUL",
        "templatize, template, DOUBTFUL",
    })
    void slips(String typed, String meant, Certainty expected) {
        assertEquals(expected, SPELLER.certainty(typed, meant));
    }
}
