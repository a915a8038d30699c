package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Anchor;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the fragments of links as GitHub does. Keeps what it looked up, so it is made for one check and is not thread-safe. */
final class Fragments {

    // GitHub: #L10, #L10-L20, #L10C3-L12C5
    private static final Pattern LINES = Pattern.compile("L(\\d{1,9})(?:C\\d+)?(?:-L?(\\d{1,9})(?:C\\d+)?)?");

    // https://wicg.github.io/scroll-to-text-fragment: what follows is for the browser and names no anchor
    private static final String TEXT_DIRECTIVE = ":~:";

    // GitHub puts this before every id of a note, and finds an anchor with and without it
    private static final String PREFIX = "user-content-";

    private final Notebook notebook;
    private final Map<NotePath, NavigableMap<String, Anchor>> anchors = new HashMap<>();

    Fragments(Notebook notebook) {
        this.notebook = notebook;
    }

    /** What is wrong with a fragment. */
    sealed interface Fault {}

    /** The note has no such anchor. */
    record NoAnchor(Note note, String fragment) implements Fault {}

    /** The note has no such anchor, but one in lower case. */
    record OtherCase(Note note, String fragment, Anchor anchor) implements Fault {}

    /** The file has fewer lines. */
    record NoLine(int line, int lineCount) implements Fault {}

    /** The folder has no note that is shown with it. */
    record NoReadme(NotePath folder, String fragment) implements Fault {}

    /** Returns what is wrong with the fragment of a link whose file exists. */
    Optional<Fault> fault(LocalUse use) {
        String whole = use.target().fragment().orElse("");
        int directive = whole.indexOf(TEXT_DIRECTIVE);
        String fragment = directive < 0 ? whole : whole.substring(0, directive);
        // HTML, "find a potential indicated element": the empty fragment and 'top' in any case are the top of the
        // document
        if (fragment.isEmpty() || fragment.equalsIgnoreCase("top")) {
            return Optional.empty();
        }
        if (use.destination() instanceof Destination.File file) {
            return notebook.note(file.path())
                    .map(note -> inNote(note, fragment))
                    .orElseGet(() -> inFile(file.path(), fragment));
        }
        return use.destination() instanceof Destination.Folder folder
                ? inFolder(folder.path(), fragment)
                : Optional.empty();
    }

    private Optional<Fault> inNote(Note note, String fragment) {
        Map<String, Anchor> known = anchors(note);
        String bare = fragment.startsWith(PREFIX) ? fragment.substring(PREFIX.length()) : fragment;
        if (known.containsKey(fragment) || known.containsKey(bare)) {
            return Optional.empty();
        }
        Anchor inLowerCase = known.get(bare.toLowerCase(Locale.ROOT));
        if (inLowerCase != null) {
            return Optional.of(new OtherCase(note, fragment, inLowerCase));
        }
        Matcher lines = LINES.matcher(fragment);
        return lines.matches() ? beyond(lines, note.text().lineCount()) : Optional.of(new NoAnchor(note, fragment));
    }

    private Optional<Fault> inFile(NotePath file, String fragment) {
        Matcher lines = LINES.matcher(fragment);
        OptionalInt lineCount = notebook.files().lineCount(file);
        return lines.matches() && lineCount.isPresent() ? beyond(lines, lineCount.getAsInt()) : Optional.empty();
    }

    private Optional<Fault> inFolder(NotePath folder, String fragment) {
        NotePath readme = folder.resolve("README.md").orElseThrow();
        Optional<NotePath> shown = notebook.files().hasFile(readme)
                ? Optional.of(readme)
                : notebook.files().inOtherCase(readme);
        return shown.map(path -> notebook.note(path).flatMap(note -> inNote(note, fragment)))
                .orElseGet(() -> Optional.of(new NoReadme(folder, fragment)));
    }

    private static Optional<Fault> beyond(Matcher lines, int lineCount) {
        int first = Integer.parseInt(lines.group(1));
        int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        if (first >= 1 && first <= lineCount && last >= 1 && last <= lineCount) {
            return Optional.empty();
        }
        return Optional.of(new NoLine(first >= 1 && first <= lineCount ? last : first, lineCount));
    }

    /** Returns the fragments that lead somewhere in {@code note}, sorted. */
    NavigableSet<String> ids(Note note) {
        return anchors(note).navigableKeySet();
    }

    private NavigableMap<String, Anchor> anchors(Note note) {
        return anchors.computeIfAbsent(note.path(), path -> {
            NavigableMap<String, Anchor> byId = new TreeMap<>();
            note.outline().anchors().forEach(anchor -> byId.putIfAbsent(anchor.id(), anchor));
            return byId;
        });
    }
}
