package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.markdown.IndexReader;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexFile;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a folder of notes into facts. Nothing outside the folder is read, whatever its links and symbolic links say, and a file
 * that cannot be read becomes a {@link Damage} instead of losing the others.
 */
public final class NotebookLoader {

    private static final long SECONDS_PER_NOTE = 30;

    private final NotesSettings settings;
    private final Workers workers;
    private final GistMemory gists;
    private final IndexReader indexes = new IndexReader();

    /**
     * @param settings which files are notes, and how large one may be
     * @param workers where notes are parsed
     */
    public NotebookLoader(NotesSettings settings, Workers workers) {
        this(settings, workers, GistMemory.none());
    }

    /**
     * @param settings which files are notes, and how large one may be
     * @param workers where notes are parsed
     * @param gists what is known of notes that were read before
     */
    public NotebookLoader(NotesSettings settings, Workers workers, GistMemory gists) {
        this.gists = gists;
        this.settings = settings;
        this.workers = workers;
    }

    /**
     * Reads all notes below {@code root}.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws NotDirectoryException if {@code root} is not a folder
     * @throws IOException if the folder itself cannot be listed
     */
    public Notebook load(Path root) throws IOException {
        return load(root, Map.of());
    }

    /**
     * Reads all notes below {@code root} as they would be if some had another text.
     *
     * @param drafts the texts that take the place of files
     * @throws IOException as {@link #load(Path)} does
     */
    public Notebook load(Path root, Map<NotePath, SourceText> drafts) throws IOException {
        return load(new FolderTree(root), drafts);
    }

    /**
     * Tells whether there is a note below {@code root}, or what bears the name of one.
     *
     * @throws IOException as {@link #load(Path)} does
     */
    public boolean finds(Path root) throws IOException {
        Listing listing = FolderListing.of(root, settings);
        return !listing.notes().isEmpty() || !listing.damages().isEmpty();
    }

    /**
     * Reads all notes as they are staged.
     *
     * @throws IOException if git has no answer
     */
    public Notebook load(StagedTree staged) throws IOException {
        return load(staged, Map.of());
    }

    private Notebook load(Tree tree, Map<NotePath, SourceText> drafts) throws IOException {
        Listing listing = tree.list(settings)
                .with(drafts.keySet().stream().filter(settings::includes).toList());
        List<Damage> damages = new ArrayList<>(listing.damages());
        NoteFileReader reader = new NoteFileReader(tree, settings.maxBytes(), drafts, gists);
        List<NoteFileReader.Outcome> outcomes = workers.map(
                listing.notes(),
                reader::read,
                SECONDS_PER_NOTE,
                path -> new NoteFileReader.Failed(new Damage.TooComplex(
                        path, Position.START, "parsing took longer than " + SECONDS_PER_NOTE + " seconds")));
        Map<NotePath, Note> notes = new LinkedHashMap<>();
        for (NoteFileReader.Outcome outcome : outcomes) {
            if (outcome instanceof NoteFileReader.Parsed parsed) {
                notes.put(parsed.note().path(), parsed.note());
            } else if (outcome instanceof NoteFileReader.Failed failed) {
                damages.add(failed.damage());
            }
        }
        Files files =
                Files.of(listing.files(), listing.folders(), LineCounts.of(tree, notes.values(), listing.files()));
        List<Index> nested = new ArrayList<>();
        for (NotePath folder :
                new TreeSet<>(notes.keySet().stream().map(NotePath::parent).toList())) {
            if (!folder.isRoot()) {
                indexOf(folder, notes, files).ifPresent(nested::add);
            }
        }
        return new Notebook(List.copyOf(notes.values()), indexOf(NotePath.ROOT, notes, files), nested, files, damages);
    }

    private Optional<Index> indexOf(NotePath folder, Map<NotePath, Note> notes, Files files) {
        return Stream.of(IndexFile.values())
                .flatMap(kind -> Optional.ofNullable(notes.get(folder.child(kind.file())))
                        .map(note -> indexes.read(note, files))
                        .filter(index -> kind == IndexFile.INDEX || namesNotes(index, notes))
                        .stream())
                .findFirst();
    }

    private static boolean namesNotes(Index index, Map<NotePath, Note> notes) {
        return index.entries().stream()
                .flatMap(entry -> entry.path().stream())
                .anyMatch(path ->
                        notes.containsKey(path) && !path.equals(index.note().path()));
    }
}
