package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Target;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the lines of the files of which some note names a line: {@code [code](run.sh#L10)}. */
final class LineCounts {

    private static final Pattern LINE = Pattern.compile("L\\d+.*");
    private static final long LARGEST = 20_000_000;

    private LineCounts() {}

    static Map<NotePath, Integer> of(Tree tree, Collection<Note> notes, List<NotePath> files) {
        Set<NotePath> known = new HashSet<>(files);
        Set<NotePath> parsed = new HashSet<>();
        notes.forEach(note -> parsed.add(note.path()));
        Map<NotePath, Integer> counts = new TreeMap<>();
        for (Note note : notes) {
            Stream.concat(
                            note.references().links().stream().map(Link::target),
                            note.references().images().stream().map(Image::target))
                    .flatMap(target -> namedFile(note, target).stream())
                    .filter(file -> known.contains(file) && !parsed.contains(file) && !counts.containsKey(file))
                    .distinct()
                    .toList()
                    .forEach(file -> count(tree, file).ifPresent(lines -> counts.put(file, lines)));
        }
        return counts;
    }

    private static Optional<NotePath> namedFile(Note note, Target target) {
        boolean namesLine = target instanceof Target.Local local
                && !local.path().isEmpty()
                && LINE.matcher(local.fragment().orElse("")).matches();
        return namesLine ? note.path().parent().resolve(((Target.Local) target).path()) : Optional.empty();
    }

    /** Counts as editors do: a last line without a line end counts. */
    private static Optional<Integer> count(Tree tree, NotePath path) {
        try {
            if (tree.size(path) > LARGEST) {
                return Optional.empty();
            }
            int lines = 0;
            int last = '\n';
            try (InputStream in = new BufferedInputStream(tree.open(path))) {
                for (int b = in.read(); b >= 0; b = in.read()) {
                    lines += b == '\n' ? 1 : 0;
                    last = b;
                }
            }
            return Optional.of(last == '\n' ? lines : lines + 1);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
