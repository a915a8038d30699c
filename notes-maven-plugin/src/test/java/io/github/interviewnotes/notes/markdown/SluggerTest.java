package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SluggerTest {

    private record Expected(String heading, String slug) {}

    private static List<Expected> published() throws IOException {
        try (InputStream in = SluggerTest.class.getResourceAsStream("github-slugs.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Expected(parts[0], parts[1]))
                    .toList();
        }
    }

    @Test
    void givesTheSlugsOfGitHub() throws IOException {
        List<Expected> published = published();
        assertEquals(78, published.size());
        Slugger slugger = new Slugger();
        for (Expected expected : published) {
            assertEquals(expected.slug(), slugger.slug(withoutNewerLetters(expected)), expected.heading());
        }
    }

    /** One heading shows that unassigned code points are dropped; a younger Java knows letters among them. */
    private static String withoutNewerLetters(Expected expected) {
        boolean unassigned = expected.heading().startsWith("a\u0378 ");
        return expected.heading()
                .codePoints()
                .filter(c -> !unassigned || c < 0x80 || expected.slug().indexOf(c) >= 0 || !Character.isLetter(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az", "lt"})
    void doesNotAskTheLocale(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals("title-index", new Slugger().slug("TITLE Index"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void countsRepetitionsOfOneHeadingWithoutSearching() {
        Slugger slugger = new Slugger();
        String last = "";
        for (int i = 0; i <= 100_000; i++) {
            last = slugger.slug("Same");
        }
        assertEquals("same-100000", last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# The `dict` & *its* **keys**|the-dict--its-keys",
                "# [A link](https://x.y/z) here|a-link-here",
                "# ![alt](x.png) Picture|-picture",
                "# A<b>B</b> &amp; C|ab--c",
                "# a\\_b \\* c|a_b--c",
                "# Note[^1]|note",
                "# :ok: ~~old~~ new|ok-old-new",
                "Two\nlines\n===|twolines",
                "# İstanbul|i̇stanbul",
                "# 1. C++ and C#|1-c-and-c",
                "# foo-1 –  x|foo-1---x",
                "#|"
            })
    void readsTheTextOfAHeadingAsGitHubDoes(String example) {
        String[] parts = example.split("\\|", -1);
        Note note = Notes.parse("a.md", parts[0] + "\n\n[^1]: x\n");
        assertEquals(parts[1], note.outline().headings().get(0).slug());
    }

    @Test
    void numbersHeadingsInQuotesAndListsToo() {
        Note note = Notes.parse("a.md", "> # A\n\n- # A\n\n# A\n");
        List<String> headings =
                note.outline().headings().stream().map(Heading::slug).toList();
        assertEquals(List.of("a-2"), headings);
        assertTrue(note.outline().anchor("a-1").isPresent());
    }
}
