package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.MarkdownlintImport;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes over a configuration of markdownlint.
 *
 * @param folder the notes
 * @param from the configuration, where somebody has named one
 * @param overwrite whether a notes.yaml that is there is replaced
 * @param dryRun whether nothing is written
 * @param threads how many work
 */
public record ImportTask(NotesFolder folder, Optional<Path> from, boolean overwrite, boolean dryRun, int threads) {

    private static final String FILE = "notes.yaml";
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*markdownlint-[a-z]");

    /**
     * Writes notes.yaml, if there is none.
     *
     * @param listener hears what became of each setting
     * @throws SetupException if there is no configuration of markdownlint, or a notes.yaml that stays
     * @throws ConfigException if it is not understood
     * @throws IOException if a file cannot be read or written
     */
    public void run(Configuration configuration, Listener listener)
            throws SetupException, ConfigException, IOException {
        MarkdownlintFile file = from.map(MarkdownlintFile::new)
                .or(() -> MarkdownlintFile.of(folder.source()))
                .orElseThrow(() -> new SetupException("there is no configuration of markdownlint in " + folder.source()
                        + " or above it in its repository; name one with notes.from"));
        MarkdownlintImport.Result result = MarkdownlintImport.read(file.name(), file.text());
        result.remarks().forEach(listener::info);
        comments(configuration).ifPresent(listener::info);
        Path target = folder.rulesOrBeside().resolve(FILE);
        String name = folder.rulesPrefix(folder.rulesOrBeside()) + FILE;
        boolean exists = Files.exists(target);
        if (dryRun || exists && !overwrite) {
            listener.show(name + " would be:\n" + result.yaml());
        }
        if (dryRun) {
            listener.info("Nothing was written; run the same command without notes.dryRun");
        } else if (exists && !overwrite) {
            throw new SetupException(
                    name + " is there already and was left as it is; take over by hand what it lacks, or replace it"
                            + " with notes.overwrite");
        } else {
            NoteFiles.requireWritable(target);
            AtomicFile.write(target, result.yaml().getBytes(StandardCharsets.UTF_8));
            listener.info(name + " is written; notes:check goes by it from now on");
        }
    }

    private Optional<String> comments(Configuration configuration) throws IOException {
        try (Workers workers = new Workers(threads)) {
            Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(folder.source());
            List<Long> counts = notebook.notes().stream()
                    .map(ImportTask::comments)
                    .filter(count -> count > 0)
                    .toList();
            long all = counts.stream().mapToLong(Long::longValue).sum();
            return all == 0
                    ? Optional.empty()
                    : Optional.of(all + (all == 1 ? " comment" : " comments") + " of markdownlint in " + counts.size()
                            + (counts.size() == 1 ? " note means" : " notes mean")
                            + " nothing here and may stay; to hide a finding, write"
                            + " <!-- notes-disable-next-line rule-id -- reason -->");
        }
    }

    private static long comments(Note note) {
        long count = 0;
        Matcher comments = COMMENT.matcher(note.text().content());
        while (comments.find()) {
            int at = comments.start();
            boolean shown = note.fences().stream().map(Fence::range).anyMatch(range -> range.contains(at));
            count += shown ? 0 : 1;
        }
        return count;
    }
}
