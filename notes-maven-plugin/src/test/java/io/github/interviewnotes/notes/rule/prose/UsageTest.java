package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Memory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The grue.              | grue, Zork          | grue",
                "GRUES, Grue's          | grue                | grue",
                "zork, Zorks            | Zork                | Zork",
                "zork                   | Zork                | ''",
                "ZORK                   | Zork                | Zork",
                "proxies                | proxy               | proxy",
                "The `grue` in code.    | grue                | ''",
                "g**ru**e and gruesome  | grue                | grue",
                "gruesome               | grue                | ''",
                "a Mise  en places      | mise en place       | mise en place",
                "a mise `en` place      | mise en place       | ''",
                "Big Tops, big fish     | Big Top, Big Fish   | Big Top",
                "copy-on-write          | copy-on-write, copy | copy, copy-on-write",
                "# Grue                 | grue                | grue",
                "C# and C++             | C#, C++             | C#, C++",
            })
    void findsEntriesInTheirForms(String markdown, String entries, String used) {
        Notebook notebook = new Notebook(
                List.of(Passages.note(markdown.strip())),
                Optional.empty(),
                List.of(),
                Files.of(List.of(), List.of(), Map.of()),
                List.of());

        assertEquals(
                used.strip(),
                String.join(
                        ", ",
                        new TreeSet<>(Usage.of(notebook, List.of(entries.strip().split(", ")), Memory.none()))));
    }
}
