package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.RandomNotes;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.web.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A check that remembers an earlier state of notes, dictionary and settings says what one says that remembers nothing; so does one whose
 * memory is damaged in any way. Grammar, which has a memory of its own, is left out, so that there is time for many states.
 */
class RememberedCheckPropertyTest {

    private static final int STATES = 10;
    private static final int NOTES = 5;

    private static final List<String> CODE = List.of(
            "```python\nprint(1)\n```",
            "```python\nprint(\n```",
            "```python invalid\nprint(1)\n```",
            "```json\n{\"a\": }\n```",
            "```json\nprint(1)\n```",
            "```qx\nabc\n```",
            "```\nnone\n```");

    private static final List<String> SETTINGS = List.of(
            "",
            "rules: {fence/too-wide: {columns: 5}}\n",
            "rules: {prose/spelling: off, prose/unused-word: error}\n",
            "overrides: [{files: ['n1.md'], rules: {prose/unknown-term: error, syntax/invalid: warning}}]\n",
            "notes: {exclude: ['n2.md']}\n");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void saysTheSameAsOneThatRemembersNothing(long seed) throws Exception {
        Random random = new Random(seed);
        RandomNotes made = new RandomNotes(seed);
        write("rules/notes.yaml", "");
        for (int i = 0; i < NOTES; i++) {
            write("notes/n" + i + ".md", made.note(4));
        }
        for (int state = 0; state < STATES; state++) {
            change(random, made);
            if (random.nextInt(4) == 0) {
                damage(random);
            }
            List<String> fresh = check(Optional.empty());
            assertEquals(fresh, check(Optional.of("cache")), "state " + state);
            assertEquals(fresh, check(Optional.of("cache")), "state " + state + " again");
        }
    }

    private void change(Random random, RandomNotes made) throws Exception {
        switch (random.nextInt(7)) {
            case 0 -> write("rules/dictionary.txt", made.dictionary());
            case 1 -> write("rules/prose.yaml", made.settings());
            case 2 -> write("rules/notes.yaml", SETTINGS.get(random.nextInt(SETTINGS.size())));
            case 3 -> write("rules/languages.yaml", random.nextBoolean() ? "languages: {quux: [qx]}\n" : "");
            case 4 -> write("notes/n" + random.nextInt(NOTES) + ".md", made.note(4));
            default ->
                write(
                        "notes/n" + random.nextInt(NOTES) + ".md",
                        made.note(2) + "\n" + CODE.get(random.nextInt(CODE.size())) + "\n");
        }
    }

    /** Cuts a file of the cache off, overwrites a byte of it, empties it or puts a folder in its place. */
    private void damage(Random random) throws Exception {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("cache"))) {
            try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            return;
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 1 -> {
                bytes[random.nextInt(bytes.length)] ^= 1 + random.nextInt(255);
                Files.write(file, bytes);
            }
            default -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
        }
    }

    private List<String> check(Optional<String> cache) throws Exception {
        CheckTask task = new CheckTask(
                new NotesFolder(folder.resolve("notes"), Optional.of(folder.resolve("rules")), Optional.empty()),
                cache.map(folder::resolve),
                2,
                ProseMode.SPELLING,
                new LinkMode(Optional.empty()),
                notes -> Scope.everything(),
                NotebookLoader::load,
                false,
                false);
        CheckResult result = task.run(Configuration.read(folder.resolve("rules")), new Heard(), Progress.silent());
        List<String> lines = new ArrayList<>();
        result.findings().forEach(finding -> lines.add(finding.toString()));
        lines.add(result.suppressed() + " hidden, " + result.ran());
        lines.addAll(result.reservations());
        return lines;
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
