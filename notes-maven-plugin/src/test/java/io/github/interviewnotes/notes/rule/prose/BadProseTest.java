package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that no person wrote: it ends, what cannot be judged is said, and the rest is judged. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BadProseTest {

    private static final Judges JUDGES = new Judges(
            language -> Judge.of(language, List.of(), KnownRules.shipped(), OwnRules.shipped(), ProseEffort.once()));
    private static final int MEGABYTE = 1 << 20;
    private static final String REST = "\n\nIt is an tree, they beleive.\n";
    private static final List<String> OF_REST = List.of(
            "prose/grammar 'an': Use 'a' instead of 'an' if the following word doesn't start with a vowel sound, e.g. 'a sentence',"
                    + " 'a university' [EN_A_VS_AN]",
            "prose/spelling 'beleive' is misspelled; did you mean 'believe'?");

    @Test
    void aParagraphOfFiftyPages() {
        String paragraph = "A row and its index are read by one thread. ".repeat(4_000);

        assertEquals(OF_REST, findings(paragraph + REST));
    }

    @Test
    void aSentenceWithNoEnd() {
        String sentence = "the row is read and ".repeat(MEGABYTE / 20);

        assertEquals(
                Stream.concat(
                                Stream.of(
                                        "prose/grammar the grammar of this passage was not judged: no sentence ends within 3000"
                                                + " characters; end some, or put what is no prose into a code fence"),
                                OF_REST.stream())
                        .sorted()
                        .toList(),
                findings(sentence + "we beleive." + REST).stream()
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void tenThousandUnknownWordsAreAnotherLanguage() {
        List<String> findings = findings(tenThousandUnknownWords(" ") + REST);

        assertEquals(3, findings.size(), findings::toString);
        assertTrue(findings.get(0).startsWith("prose/unknown-language"), findings::toString);
        assertEquals(OF_REST, findings.subList(1, 3));
    }

    private static String tenThousandUnknownWords(String between) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> "q" + letters(i + 100_000) + "zz")
                .collect(Collectors.joining(between, "Here are ", ". "));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(digit -> Character.isDigit(digit) ? 'q' + digit - '0' : digit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void tenThousandUnknownWordsAmongOthers() {
        List<String> findings = findings(tenThousandUnknownWords(" and the row ") + REST);

        assertTrue(findings.contains(OF_REST.get(0)));
        assertTrue(
                findings.stream().filter(line -> line.contains("unknown term")).count() > 9_000,
                () -> findings.size() + " " + findings.subList(0, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום עולם, זה טקסט. ", // from right to left
                "Слово и дело. ",
                "漢字",
                "a\u0001b\u0007 the\u001B[31m row\u0000 is\u200B read\u202E. ",
                "\uD800 the row \uDC00 is read. ",
                "e\u0301\u0301\u0301",
                "\u200B",
                "x",
                "xX0",
                "a-",
                "a'",
                "a=",
                "{a",
                "(",
                "😀 ",
                "*a",
                "**",
                "_a_",
                "[a](b) ",
                "&shy;",
                "Mr. ",
            })
    void twentyThousandCharacters(String unit) {
        List<String> findings = findings(unit.repeat(20_000 / unit.length()) + REST);

        assertTrue(
                findings.containsAll(OF_REST),
                () -> String.join("\n", findings.subList(0, Math.min(9, findings.size()))));
        assertTrue(findings.size() < 700, () -> findings.size() + " findings");
    }

    @Test
    void aMegabyteWithoutASpace() {
        List<String> findings = findings("abcdefghij".repeat(MEGABYTE / 10) + REST);

        assertTrue(findings.containsAll(OF_REST));
        assertEquals(3, findings.size(), findings::toString);
    }

    private static List<String> findings(String markdown) {
        Note note = Passages.note(markdown);
        ProseCheck check = ProseCheck.of(Dictionary.empty(), ProseSettings.defaults(), OwnRules.shipped(), JUDGES);
        List<NoteRule> rules =
                List.of(new ForeignText(check), new Grammar(check), new Spelling(check), new UnknownTerm(check));
        return rules.stream()
                .flatMap(rule -> rule.check(note).stream())
                .map(BadProseTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.message();
    }
}
