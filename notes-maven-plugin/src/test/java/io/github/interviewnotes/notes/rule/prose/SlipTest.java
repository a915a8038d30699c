package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "recieve, receive, true",
        "acommodate, accommodate, true",
        "istributed, distributed, true",
        "rpocess, process, true",
        "teh, the, true",
        "hte, the, true",
        "Recieve, Receive, true",
        "jsoup, soup, false",
        "hashable, washable, false",
        "str, star, false",
        "dir, die, false",
        "bool, book, true",
        "bool, broom, false",
        "wyhash, whiplash, false",
        "recieve, deceive, false",
        "abcd, a, false",
        "a, a, true",
    })
    void slips(String typed, String meant, boolean slip) {
        assertEquals(slip, Slip.between(typed, meant, 2));
    }
}
