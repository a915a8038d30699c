package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.Glob;
import io.github.interviewnotes.notes.publish.Edition;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Order;
import io.github.interviewnotes.notes.publish.PageSize;
import io.github.interviewnotes.notes.publish.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a goal was told of the books that it is to write.
 *
 * @param editions names of editions
 * @param formats names of formats; none for the usual ones
 * @param include patterns of the notes that the book has
 * @param exclude patterns of the notes that it has not
 * @param typography whether quotation marks, dashes and ellipses are set as printers do
 * @param pageSize the name of the PDF's pages
 * @param bookName the files' name without extension
 */
public record OutputParameters(
        List<String> editions,
        List<String> formats,
        List<String> include,
        List<String> exclude,
        boolean typography,
        String pageSize,
        Optional<String> bookName) {

    /**
     * Returns the order that this is, or says which parameter is wrong.
     *
     * @param source the folder of the notes
     * @param project what the books are made in, where that is known
     * @param folder where to
     */
    Order order(Path source, Optional<? extends BookProject> project, Path folder) throws SetupException {
        return new Order(
                chosenEditions(),
                chosen("notes.formats", formats, Format.values(), Format::word),
                new Selection(globs("notes.include", include), globs("notes.exclude", exclude)),
                typography,
                chosen("notes.pageSize is", pageSize, PageSize.values(), PageSize::word),
                folder,
                baseName(source, project));
    }

    private Set<Edition> chosenEditions() throws SetupException {
        Set<Edition> chosen = chosen("notes.edition", editions, Edition.values(), Edition::word);
        if (chosen.isEmpty()) {
            throw new SetupException(
                    "notes.edition is empty; expected " + oneOf(Edition.values(), Edition::word) + ", or several");
        }
        return chosen;
    }

    private static <T> Set<T> chosen(String parameter, List<String> names, T[] all, Function<T, String> word)
            throws SetupException {
        Set<T> chosen = new LinkedHashSet<>();
        for (String name : names) {
            chosen.add(chosen(parameter + " names", name, all, word));
        }
        return chosen;
    }

    private static <T> T chosen(String what, String name, T[] all, Function<T, String> word) throws SetupException {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(all)
                .filter(one -> word.apply(one).equals(plain))
                .findFirst()
                .orElseThrow(() -> new SetupException(what + " '" + name + "'; expected " + oneOf(all, word)));
    }

    private static <T> String oneOf(T[] all, Function<T, String> word) {
        List<String> names = Stream.of(all).map(word).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static List<Glob> globs(String parameter, List<String> patterns) throws SetupException {
        List<Glob> globs = new ArrayList<>();
        for (String pattern : patterns) {
            try {
                globs.add(Glob.of(pattern));
            } catch (IllegalArgumentException e) {
                throw new SetupException(parameter + ": " + e.getMessage(), e);
            }
        }
        return globs;
    }

    private String baseName(Path source, Optional<? extends BookProject> project) throws SetupException {
        String name = bookName.orElseGet(() -> project.<String>map(BookProject::artifact)
                .orElseGet(() -> Optional.ofNullable(source.getFileName())
                        .map(Path::toString)
                        .orElse("notes"))
                .replaceAll("[^A-Za-z0-9._-]+", "-"));
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new SetupException("notes.bookName is '" + name
                    + "'; expected letters, digits, dots, dashes and underscores, a letter or digit first");
        }
        return name;
    }
}
