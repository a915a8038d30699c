package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.prose.DuplicateWord;
import io.github.interviewnotes.notes.rule.prose.UnsortedDictionary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFixerTest {

    private static final Notebook NO_NOTES =
            new Notebook(List.of(), Optional.empty(), List.of(), Files.of(List.of(), List.of(), Map.of()), List.of());

    @TempDir
    private Path rules;

    private static List<Finding> judge(Configuration configuration) {
        Stream<NotebookRule> all = Stream.of(
                new UnsortedDictionary(configuration.dictionary()), new DuplicateWord(configuration.dictionary()));
        return all.flatMap(rule -> rule.check(NO_NOTES).stream()).sorted().toList();
    }

    private List<Mended> fix(String dictionary) throws IOException, ConfigException {
        java.nio.file.Files.writeString(rules.resolve("dictionary.txt"), dictionary);
        return new RulesFixer(rules)
                .fix(Configuration.read(rules), RulesFixerTest::judge, FixSelection.SAFE)
                .files();
    }

    @Test
    void sortsUntilNothingIsLeftAndOnceIsTheSameAsTwice() throws Exception {
        String sorted = "# Ours.\r\n\r\n!x -> y\r\na\r\n# of b\r\nb # why\r\nc\r\nd\r\ne\r\n";
        List<Mended> mended =
                fix("# Ours.\r\n\r\nd\r\ne\r\nc\r\n# of b\r\nb # why\r\na\r\nas\r\n!x -> y\r\nb\r\ne\r\n");

        assertEquals(
                List.of("dictionary.txt"),
                mended.stream().map(file -> file.path().value()).toList());
        assertEquals(sorted, mended.get(0).after().content());
        assertEquals(List.of(), fix(sorted));
    }

    @Test
    void aFileInOrderStaysAsItIs() throws Exception {
        assertEquals(List.of(), fix("a\nb"));
        assertEquals(List.of(), fix(""));
    }

    @Test
    void aHundredWordsInTheWrongOrderAreSorted() throws Exception {
        List<String> words = Stream.iterate(0, i -> i + 1)
                .limit(100)
                .map(i -> "word" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .toList();
        List<String> falling =
                words.stream().sorted(java.util.Comparator.reverseOrder()).toList();

        assertEquals(
                String.join("\n", words),
                fix(String.join("\n", falling)).get(0).after().content());
    }
}
