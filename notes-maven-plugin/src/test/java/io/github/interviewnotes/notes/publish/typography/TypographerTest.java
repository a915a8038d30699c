package io.github.interviewnotes.notes.publish.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of {@code cases.txt}: a text, and how it is set. */
class TypographerTest {

    private static final List<String> PARTS = List.of(
            "\"",
            "'",
            "\"",
            "'",
            "--",
            "---",
            "...",
            "-",
            " ",
            " ",
            " ",
            "a",
            "b",
            "7",
            "s",
            ".",
            ",",
            "(",
            ")",
            "/",
            "“",
            "’",
            "«",
            "–",
            "<code>x'y\"</code>",
            "<em>",
            "</em>",
            "<br>",
            "$",
            "\\",
            "n",
            "90s",
            "7 ms",
            "é");

    @TestFactory
    Stream<DynamicTest> setsWhatIsProseAndNothingElse() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("¦", -1))
                            .map(parts -> dynamicTest(String.join(" ", parts), () -> check(parts)))
                            .toList()
                            .stream();
        }
    }

    private static void check(String[] parts) {
        String written = parts[1].strip();
        String expected = parts[2].isBlank()
                ? written
                : parts[2].strip().replace("[_]", "\u202F").replace("[~]", "&nbsp;");
        assertEquals(expected, set(parts[0].strip(), written));
    }

    private static String set(String language, String html) {
        Element body = body(html);
        new Typographer(language).set(body);
        return body.html();
    }

    private static Element body(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false).charset("UTF-8");
        return body;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "sv", "hu"})
    void twiceIsTheSameAsOnceAndCodeIsNeverTouched(String language) {
        Random random = new Random(20_261_128);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder html = new StringBuilder();
            random.ints(2 + random.nextInt(14), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .forEach(html::append);
            Element written = body(html.toString());
            Element set = written.clone();
            new Typographer(language).set(set);
            String once = set.html();
            new Typographer(language).set(set);
            assertEquals(once, set.html(), () -> "of " + html);
            assertEquals(written.select("code").eachText(), set.select("code").eachText());
            assertEquals(plain(written.wholeText()), plain(set.wholeText()));
        }
    }

    /** Returns a text with every mark as a typewriter has it. */
    private static String plain(String text) {
        return text.replace("\u202F", "")
                .replace('\u00A0', ' ')
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‘’‚]", "'")
                .replaceAll("[\"']", "'")
                .replace("—", "---")
                .replace("–", "--")
                .replace("…", "...");
    }

    @Test
    void idsAndAddressesStay() {
        String html = "<h2 id=\"it's--x\">It's <a href=\"https://example.org/it's--x\" title=\"it's\">x</a></h2>";
        assertEquals(html.replace("It's", "It’s"), set("en", html));
    }

    @Test
    void theFontsHaveEveryMark() {
        Glyphs glyphs = new Glyphs();
        for (String language : Locale.getISOLanguages()) {
            QuotationMarks.of(language)
                    .ifPresent(marks -> (marks + "’–—…")
                            .codePoints()
                            .forEach(c -> assertTrue(
                                    FontStack.TEXT.faces().stream().limit(2).allMatch(face -> glyphs.has(face, c)),
                                    () -> language + " U+" + Integer.toHexString(c))));
        }
    }
}
