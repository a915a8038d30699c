package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.NearNames;
import io.github.interviewnotes.notes.text.Slips;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files and folders of one folder, among which one is looked for that is not there. Letter case does not count. Immutable. */
final class Neighbours {

    /** Those of a folder that is not there either. */
    static final Neighbours NONE = new Neighbours(List.of());

    private final Map<String, NotePath> byName = new HashMap<>();
    private final Map<String, NotePath> byStem = new HashMap<>();
    private final NearNames names;
    private final Map<String, Slips> stemsByExtension;

    /** @param paths of which the first counts, where several differ in letter case or extension only */
    Neighbours(List<NotePath> paths) {
        for (NotePath path : paths) {
            byName.putIfAbsent(path.name(), path);
            byStem.putIfAbsent(stem(path), path);
        }
        names = new NearNames(paths.stream().map(NotePath::name).toList());
        stemsByExtension = paths.stream()
                .collect(Collectors.groupingBy(
                        Neighbours::extension,
                        Collectors.mapping(
                                Neighbours::stem, Collectors.collectingAndThen(Collectors.toList(), Slips::new))));
    }

    /** Returns one that differs in its extension only, else one with a name near to that of {@code missing}. */
    Optional<NotePath> near(NotePath missing) {
        return Optional.ofNullable(byStem.get(stem(missing)))
                .or(() -> names.to(missing.name()).map(byName::get));
    }

    /** Tells whether {@code missing} can hardly be anything but a slip of {@code meant}, which is one of these. */
    boolean isSlip(NotePath missing, NotePath meant) {
        return extension(missing).equals(extension(meant))
                && Optional.ofNullable(stemsByExtension.get(extension(missing)))
                        .flatMap(stems -> stems.surely(stem(missing)))
                        .filter(stem(meant)::equals)
                        .isPresent();
    }

    private static String stem(NotePath path) {
        String name = lower(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(NotePath path) {
        return lower(path).substring(stem(path).length());
    }

    private static String lower(NotePath path) {
        return path.name().toLowerCase(Locale.ROOT);
    }
}
