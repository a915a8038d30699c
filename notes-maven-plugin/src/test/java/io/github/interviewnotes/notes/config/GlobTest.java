package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.interviewnotes.notes.note.NotePath;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "*.md,              a.md,                 true",
        "*.md,              django/a.md,          false",
        "*.md,              a.mdx,                false",
        "*.md,              .md,                  true",
        "**/*.md,           a.md,                 true",
        "**/*.md,           a/b/c.md,             true",
        "**/*.md,           a/b.md/c,             false",
        "django/**,         django/a.md,          true",
        "django/**,         django/a/b.md,        true",
        "django/**,         django,               false",
        "django/**,         djangox/a.md,         false",
        "django/,           django/a/b.md,        true",
        "django/,           django,               false",
        "a/**/z.md,         a/z.md,               true",
        "a/**/z.md,         a/b/c/z.md,           true",
        "a/**/z.md,         a/b/c/y.md,           false",
        "**/b/**/c.md,      a/b/b/x/c.md,         true",
        "**/b/*/c.md,       b/x/b/y/c.md,         true",
        "**,                a/b,                  true",
        "**/**,             a,                    true",
        "README.*.md,       README.de.md,         true",
        "README.*.md,       README.md,            false",
        "?.md,              ä.md,                 true",
        "?.md,              😀.md,                true",
        "??.md,             😀.md,                false",
        "*a*b*,             xaxxbx,               true",
        "*a*b*,             xbxxax,               false",
        "INDEX.md,          index.md,             false",
        "a.c,               abc,                  false",
        "(x)+,              (x)+,                 true",
    })
    void matches(String pattern, String path, boolean expected) {
        assertEquals(expected, Glob.of(pattern).matches(NotePath.of(path)));
    }

    @Test
    void onlyTwoStarsFitTheRoot() {
        assertEquals(true, Glob.of("**").matches(NotePath.ROOT));
        assertFalse(Glob.of("*").matches(NotePath.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''       | a pattern for paths cannot be empty",
                "' '      | a pattern for paths cannot be empty",
                "/a.md    | '/a.md' starts with '/'; patterns are read from the notes' root, so leave it out",
                "a\\b     | 'a\\b' has a backslash; write '/' between folders",
                "!a.md    | '!a.md' starts with '!'; a pattern cannot exclude",
                "[ab].md  | '[ab].md' has a '[', which means nothing here; use '*', '?' and '**', or several patterns",
                "*.{md}   | '*.{md}' has a '{', which means nothing here; use '*', '?' and '**', or several patterns",
                "../a.md  | '../a.md' has the part '..'; name folders only",
                "a//b     | 'a//b' has the part ''; name folders only",
                "./a      | './a' has the part '.'; name folders only",
                "a**/b    | 'a**/b' has '**' beside other characters; it stands alone between slashes",
            })
    void refusesWhatWouldFitNothing(String pattern, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Glob.of(pattern))
                        .getMessage());
    }

    @Test
    void isNotSlowedDownByStars() {
        Glob names = Glob.of("*a".repeat(500) + "b");
        Glob folders = Glob.of("**/a/".repeat(500) + "b");
        NotePath longName = NotePath.of("a".repeat(5_000));
        NotePath deep = NotePath.of("a/".repeat(5_000) + "c");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertFalse(names.matches(longName));
            assertFalse(folders.matches(deep));
        });
    }
}
