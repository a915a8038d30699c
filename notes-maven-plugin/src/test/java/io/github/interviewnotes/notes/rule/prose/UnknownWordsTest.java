package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are found unknown, with the real dictionary. */
class UnknownWordsTest {

    private static final UnknownWords WORDS = new UnknownWords(EnglishSpeller.of("US"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mashine-level view.            | mashine",
                "A ready-made and idempotant-like op. | idempotant",
                "The etcd are here, tell strace.    | etcd strace",
                "Kubernetes' and recieve's ends.    | recieve",
                "Kubernetes’ and recieve’s ends.    | recieve",
                "She didn't know, he couldn’t, they'll've. | ''",
                "It recieven't, it'll, we’d, DON'T. | recieven't",
                "He says 'recieve' and “recieve”.   | recieve recieve",
                "A naïve café in Zürich.            | ''",
                "A nai\u0308ve cafe\u0301 in Zu\u0308rich. | ''",
                "The ﬁle is oﬀ, the ﬁeld beﬁrd.     | beﬁrd",
                "A re\u00ADceive and a re\u00ADcieve, a zero\u200B\u00ADed. | re\u00ADcieve",
                "Some datas here.                   | datas+",
                "Some zorkmids here.                | zorkmids",
                "An ad hoc status quo, e.g. vis-à-vis, et al. per se. | ''",
                "Ad hoc it is, AD HOC, ad-hoc, quid  pro quo. | ''",
                "Leonardo da Vinci, de facto.       | ''",
                "Built-ins, plug-ins, sign-ins, opt-in, non-trivial, pre-commit, sub-query. | ''",
                "A blobless, requestwise, queuelike thing, a zzyxless. | zzyxless",
                "An autodetected subresource, multivoltage, a subzzyx. | subzzyx",
                "Vice-versa, un-necessary, the n-th and k-th row, un necessary th. | un th",
                "In O of n² and log₂ n, 10⁻³.       | ''",
                "Mr. Müller and Łukasz's naïveté.   | ''",
                "Слово и 漢字 and λόγος are not English.  | ''",
                "A B x y.                           | ''",
                "The e\u0301, n\u0303 and o\u0308.  | ''",
            })
    void areFound(String text, String expected) {
        List<String> found = new ArrayList<>();
        for (Remark.UnknownWord word : WORDS.in(wording(text))) {
            String marked = text.substring(word.from(), word.to());
            found.add(word.inflectsKnownWord() ? marked + "+" : marked);
        }

        assertEquals(expected, String.join(" ", found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It reads recieve.py, a recieve_all, the recieveAll and /var/recieve at 10:30.",
                "See https://recieve.org/definately or mail recieve@definately.org now.",
                "Both APIs and JWTs need 20 KiB in 30 ms.",
            })
    void areNotLookedForInWhatIsNoProse(String markdown) {
        assertEquals(List.of(), WORDS.in(Passages.wording(markdown)));
    }

    private static Wording wording(String text) {
        return Wording.of(new Passage(
                Passage.Kind.PARAGRAPH, List.of(new Passage.Verbatim(text, new Range(0, text.length())))));
    }
}
