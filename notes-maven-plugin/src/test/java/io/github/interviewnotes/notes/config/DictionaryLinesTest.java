package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line ends stand as {@code |} here. */
class DictionaryLinesTest {

    private static Dictionary dictionary(String lines) throws ConfigException {
        return Dictionary.of(SourceText.of(lines.replace('|', '\n')));
    }

    private static String applied(Dictionary dictionary, List<Edit> edits) {
        StringBuilder text = new StringBuilder(dictionary.text().content());
        edits.stream()
                .sorted(Comparator.comparing(Edit::range).reversed())
                .forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.replacement()));
        return text.toString().replace('\n', '|');
    }

    @ParameterizedTest
    @CsvSource({
        "'', b|",
        "# Ours.|, # Ours.|b|",
        "# Ours., # Ours.|b",
        "a|, a|b|",
        "a, a|b",
        "c|, b|c|",
        "c, b|c",
        "# Ours.||a|c|, # Ours.||a|b|c|",
        "# Ours.|a|c|, # Ours.|a|b|c|",
        "# Ours.|c|, # Ours.|b|c|",
        "a|# of c|c|, a|b|# of c|c|",
        "# Ours.||# of c|c|, # Ours.||b|# of c|c|",
        "a||# the end|, a|b||# the end|",
        "!z|a # why|c|, !z|a # why|b|c|",
        "z|a|c|, b|z|a|c|",
    })
    void filesAWord(String before, String after) throws ConfigException {
        Dictionary dictionary = dictionary(before);

        assertEquals(after, applied(dictionary, List.of(new DictionaryLines(dictionary).addition("b"))));
    }

    @ParameterizedTest
    @CsvSource({
        "a|b|c|, 1, a|c|",
        "a|b|c, 2, a|b",
        "a|, 0, ''",
        "a, 0, ''",
        "# Ours.|a|, 0, # Ours.|",
        "# Ours., 0, # Ours.",
        "x|# of a|  a # why|b|, 1, x|b|",
        "x||# of a|a, 1, x|",
    })
    void removesAWordWithItsComment(String before, int index, String after) throws ConfigException {
        Dictionary dictionary = dictionary(before);
        List<Edit> edits = dictionary.entries().isEmpty()
                ? List.of()
                : new DictionaryLines(dictionary).removal(dictionary.entries().get(index));

        assertEquals(after, applied(dictionary, edits));
    }

    @ParameterizedTest
    @CsvSource({
        "b|a|, a|b|",
        "b|a, a|b",
        "c|B|a|!z|, !z|a|B|c|",
        "# Ours.||b|# of a|a # why|c|, # Ours.||# of a|a # why|b|c|",
        "# Ours.|b|a|, # Ours.|a|b|",
        "b|a|c||# the end|, a|b|c||# the end|",
        "# Ours.||  c||b|# of a|# more of a|a|, # Ours.||# of a|# more of a|a||b|  c|",
        "a -b|a|, a|a -b|",
    })
    void sortsWordsWithTheirComments(String before, String after) throws ConfigException {
        Dictionary dictionary = dictionary(before);

        assertEquals(after, applied(dictionary, List.of(new DictionaryLines(dictionary).sorting())));
    }

    @ParameterizedTest
    @CsvSource({"a, 0-1", "'  a b  ', 2-5", "a   # why, 0-1", "!a -> b # why, 0-7", "C#, 0-2"})
    void knowsWhereAnEntryStands(String line, String range) throws ConfigException {
        Dictionary dictionary = dictionary(line);
        var found = new DictionaryLines(dictionary).range(dictionary.entries().get(0));

        assertEquals(range, found.start() + "-" + found.end());
    }
}
