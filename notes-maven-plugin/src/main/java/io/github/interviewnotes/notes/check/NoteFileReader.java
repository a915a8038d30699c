package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Gist;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.Optional;

/** Reads one file into a note, or says why it is none. Thread-safe. */
final class NoteFileReader {

    /** What came of a file. */
    sealed interface Outcome {}

    /** The file is a note. */
    record Parsed(Note note) implements Outcome {}

    /** The file is damaged. */
    record Failed(Damage damage) implements Outcome {}

    private final Tree tree;
    private final long maxBytes;
    private final Map<NotePath, SourceText> drafts;
    private final GistMemory gists;
    private final NoteParser parser = new NoteParser();

    /**
     * @param tree where the files are
     * @param maxBytes the size from which a file is refused
     * @param drafts the texts that are read instead of files
     * @param gists what is known of notes that were read before
     */
    NoteFileReader(Tree tree, long maxBytes, Map<NotePath, SourceText> drafts, GistMemory gists) {
        this.tree = tree;
        this.maxBytes = maxBytes;
        this.drafts = Map.copyOf(drafts);
        this.gists = gists;
    }

    Outcome read(NotePath path) {
        SourceText draft = drafts.get(path);
        return draft == null ? readFile(path) : parse(path, draft);
    }

    private Outcome readFile(NotePath path) {
        try {
            byte[] bytes;
            try (InputStream in = tree.open(path)) {
                bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
            }
            if (bytes.length > maxBytes) {
                long size = tree.size(path);
                return new Failed(new Damage.TooLarge(path, Math.max(size, bytes.length), maxBytes));
            }
            return decode(path, bytes);
        } catch (IOException e) {
            return new Failed(new Damage.Unreadable(path, new ReadFault(path, e).reason()));
        } catch (InvalidPathException e) {
            return new Failed(new Damage.Unreadable(path, ReadFault.FOREIGN_NAME));
        }
    }

    private Outcome decode(NotePath path, byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        SourceText text = SourceText.of(decoded.flip().toString());
        if (result.isError()) {
            return new Failed(new Damage.NotUtf8(path, text.position(text.length())));
        }
        int nul = text.content().indexOf('\0');
        if (nul >= 0) {
            return new Failed(new Damage.NulCharacter(path, text.position(nul)));
        }
        return parse(path, text);
    }

    private Outcome parse(NotePath path, SourceText text) {
        Optional<Gist> known = gists.recall(text);
        if (known.isPresent()) {
            return new Parsed(known.get().note(path, text, new Once(() -> parsedBefore(path, text))));
        }
        try {
            Note note = parser.parse(path, text);
            gists.keep(note);
            return new Parsed(note);
        } catch (TooComplexException e) {
            return new Failed(new Damage.TooComplex(path, e.place(), e.getMessage()));
        } catch (StackOverflowError e) {
            return new Failed(new Damage.TooComplex(path, Position.START, "it is nested too deeply"));
        } catch (RuntimeException e) {
            return new Failed(new Damage.TooComplex(path, Position.START, "the parser failed with " + e));
        }
    }

    /** Parses a text whose gist is known, so that it was parsed before, and well. */
    private Note parsedBefore(NotePath path, SourceText text) {
        try {
            return parser.parse(path, text);
        } catch (TooComplexException e) {
            throw new IllegalStateException(path + " was not too complex before: " + e.getMessage(), e);
        }
    }
}
