package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.interviewnotes.notes.RandomNotes;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.web.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a check finds of words where grammar is left to another is what a full check finds of them, with the real LanguageTool, and
 * whatever either remembers of the other.
 */
class SpellingAlonePropertyTest {

    private static final int NOTES = 12;
    private static final int BLOCKS = 14;

    private static final Set<String> OF_WORDS =
            Set.of("prose/spelling", "prose/unknown-term", "prose/unknown-language", "prose/missing-language");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsTheSame(long seed) throws Exception {
        RandomNotes made = new RandomNotes(seed);
        for (int i = 0; i < NOTES; i++) {
            write("notes/n" + i + ".md", made.note(BLOCKS));
        }
        write("rules/dictionary.txt", made.dictionary());
        write("rules/prose.yaml", made.settings());

        List<String> alone = words(ProseMode.SPELLING, Optional.of("alone"));
        List<String> full = words(ProseMode.FULL, Optional.of("full"));

        assertEquals(full, alone);
        assertEquals(full, words(ProseMode.SPELLING, Optional.empty()), "without a cache");
        assertEquals(full, words(ProseMode.SPELLING, Optional.of("full")), "with the cache of a full check");
        assertEquals(full, words(ProseMode.FULL, Optional.of("alone")), "with the cache of a check of words");
        Stream.of("prose/spelling", "prose/unknown-term", "prose/unknown-language")
                .forEach(rule ->
                        assertFalse(full.stream().noneMatch(line -> line.startsWith(rule)), rule + " never found"));
    }

    private List<String> words(ProseMode prose, Optional<String> cache) throws Exception {
        CheckTask task = new CheckTask(
                new NotesFolder(folder.resolve("notes"), Optional.of(folder.resolve("rules")), Optional.empty()),
                cache.map(folder::resolve),
                2,
                prose,
                new LinkMode(Optional.empty()),
                notes -> Scope.everything(),
                NotebookLoader::load,
                false,
                false);
        CheckResult result = task.run(Configuration.read(folder.resolve("rules")), new Heard(), Progress.silent());
        return result.findings().stream()
                .filter(finding -> OF_WORDS.contains(finding.rule().toString()))
                .map(finding -> finding.rule() + " " + finding)
                .toList();
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
