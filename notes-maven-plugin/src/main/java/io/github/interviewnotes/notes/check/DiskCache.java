package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * A {@link FindingCache} in one file. The key of an answer is a hash of everything that can change it: the note's path and
 * content, the rules, and the fingerprint of configuration and plugin. What was not asked for in a run of all notes is dropped when
 * the cache is saved. A file that is missing, damaged or of another version counts as empty.
 */
public final class DiskCache implements FindingCache {

    private static final String FILE = "findings.json";

    private final Path folder;
    private final String fingerprint;
    private final Map<String, List<Finding>> known;
    private final Map<String, List<Finding>> used = new ConcurrentSkipListMap<>();

    private DiskCache(Path folder, String fingerprint, Map<String, List<Finding>> known) {
        this.folder = folder;
        this.fingerprint = fingerprint;
        this.known = new ConcurrentHashMap<>(known);
    }

    /**
     * Opens the cache of a folder.
     *
     * @param folder where the file lies; it need not exist
     * @param fingerprint of everything beside the note that can change an answer
     */
    public static DiskCache open(Path folder, String fingerprint) {
        Map<String, List<Finding>> known = Map.of();
        try {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                known = FindingJson.read(Files.readAllBytes(folder.resolve(FILE)));
            }
        } catch (IOException | IllegalArgumentException e) {
            // a cache that cannot be read is rebuilt: nothing is lost but time
            known = Map.of();
        }
        return new DiskCache(folder, fingerprint, known);
    }

    @Override
    public List<Finding> get(Note note, String rules, Supplier<Answer> check) {
        return get(key(note, rules), check);
    }

    @Override
    public List<Finding> get(LastingRule rule, Notebook notebook) {
        Sha256 key = new Sha256().add(fingerprint).add(rule.id().toString()).add(rule.basis());
        notebook.notes()
                .forEach(note -> key.add(note.path().value()).add(note.text().digest()));
        return get(key.hex(), () -> Answer.of(List.of(rule), rule.check(notebook)));
    }

    private List<Finding> get(String key, Supplier<Answer> check) {
        List<Finding> findings = known.get(key);
        Answer answer = findings == null ? check.get() : new Answer(findings, true);
        if (answer.lasting()) {
            used.put(key, answer.findings());
        }
        return answer.findings();
    }

    @Override
    public boolean holds(Note note, String rules) {
        return known.containsKey(key(note, rules));
    }

    /** Has what this run does not ask for kept, too: it judges a part of the notes only. */
    public void keepUnasked() {
        known.forEach(used::putIfAbsent);
    }

    /**
     * Writes what this run used, beside the old file and then in its place.
     *
     * @throws IOException if the file cannot be written; the old one stays
     */
    public void save() throws IOException {
        if (used.equals(known)) {
            return;
        }
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(FILE), FindingJson.write(used));
    }

    private String key(Note note, String rules) {
        return new Sha256()
                .add(fingerprint)
                .add(rules)
                .add(note.path().value())
                .add(note.text().digest())
                .hex();
    }
}
