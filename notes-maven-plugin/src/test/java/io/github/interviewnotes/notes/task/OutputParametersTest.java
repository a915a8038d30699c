package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputParametersTest {

    private static final Path SOURCE = Path.of("/home/my notes");

    private static OutputParameters parameters(
            String editions, String formats, String include, String exclude, String pages, String name) {
        return new OutputParameters(
                list(editions), list(formats), list(include), list(exclude), true, pages, Optional.ofNullable(name));
    }

    private static List<String> list(String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }

    @Test
    void anOrderNamesItsFiles() throws Exception {
        assertEquals(
                List.of("my-notes.epub", "my-notes.pdf", "my-notes-rehearsal.epub", "my-notes-rehearsal.pdf"),
                parameters("rehearsal READING", "pdf epub", null, null, "a4", null)
                        .order(SOURCE, Optional.empty(), Path.of("target"))
                        .files()
                        .stream()
                        .map(file -> file.path().getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            reading ¦ mobi ¦       ¦     ¦ a4   ¦        ¦ notes.formats names 'mobi'; expected epub, pdf, anki, apkg, csv or json
            reading ¦ pdf  ¦       ¦     ¦ a5   ¦        ¦ notes.pageSize is 'a5'; expected a4, letter or phone
            exam    ¦ epub ¦       ¦     ¦ a4   ¦        ¦ notes.edition names 'exam'; expected reading or rehearsal
                    ¦ epub ¦       ¦     ¦ a4   ¦        ¦ notes.edition is empty; expected reading or rehearsal, or several
            reading ¦ epub ¦ a/[b] ¦     ¦ a4   ¦        ¦ notes.include: 'a/[b]' has a '[', which means nothing here; use '*', '?' and '**', or several patterns
            reading ¦ epub ¦       ¦ !a  ¦ a4   ¦        ¦ notes.exclude: '!a' starts with '!'; a pattern cannot exclude
            reading ¦ epub ¦       ¦     ¦ a4   ¦ ../up  ¦ notes.bookName is '../up'; expected letters, digits, dots, dashes and underscores, a letter or digit first
            """)
    void aWrongParameterIsNamed(
            String editions,
            String formats,
            String include,
            String exclude,
            String pages,
            String name,
            String message) {
        OutputParameters parameters = parameters(editions, formats, include, exclude, pages, name);
        assertEquals(
                message,
                assertThrows(SetupException.class, () -> parameters.order(SOURCE, Optional.empty(), Path.of("target")))
                        .getMessage());
    }
}
