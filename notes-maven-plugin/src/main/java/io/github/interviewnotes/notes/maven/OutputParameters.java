package io.github.interviewnotes.notes.maven;

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
import org.apache.maven.plugin.MojoExecutionException;

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
record OutputParameters(
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
     * @param folder where to
     */
    Order order(Path source, Optional<Pom> pom, Path folder) throws MojoExecutionException {
        return new Order(
                chosenEditions(),
                chosen("notes.formats", formats, Format.values(), Format::word),
                new Selection(globs("notes.include", include), globs("notes.exclude", exclude)),
                typography,
                pages(),
                folder,
                baseName(source, pom));
    }

    private Set<Edition> chosenEditions() throws MojoExecutionException {
        Set<Edition> chosen = chosen("notes.edition", editions, Edition.values(), Edition::id);
        if (chosen.isEmpty()) {
            throw new MojoExecutionException(
                    "notes.edition is empty; expected " + oneOf(Edition.values(), Edition::id) + ", or several");
        }
        return chosen;
    }

    private PageSize pages() throws MojoExecutionException {
        return PageSize.named(pageSize)
                .orElseThrow(() -> new MojoExecutionException(
                        "notes.pageSize is '" + pageSize + "'; expected a4, letter or phone"));
    }

    private static <T> Set<T> chosen(String parameter, List<String> names, T[] all, Function<T, String> id)
            throws MojoExecutionException {
        Set<T> chosen = new LinkedHashSet<>();
        for (String name : names) {
            chosen.add(Stream.of(all)
                    .filter(one -> id.apply(one).equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new MojoExecutionException(
                            parameter + " names '" + name + "'; expected " + oneOf(all, id))));
        }
        return chosen;
    }

    private static <T> String oneOf(T[] all, Function<T, String> id) {
        List<String> names = Stream.of(all).map(id).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static List<Glob> globs(String parameter, List<String> patterns) throws MojoExecutionException {
        List<Glob> globs = new ArrayList<>();
        for (String pattern : patterns) {
            try {
                globs.add(Glob.of(pattern));
            } catch (IllegalArgumentException e) {
                throw new MojoExecutionException(parameter + ": " + e.getMessage(), e);
            }
        }
        return globs;
    }

    private String baseName(Path source, Optional<Pom> pom) throws MojoExecutionException {
        String name = bookName.orElseGet(() -> pom.map(Pom::artifact)
                .orElseGet(() -> Optional.ofNullable(source.getFileName())
                        .map(Path::toString)
                        .orElse("notes"))
                .replaceAll("[^A-Za-z0-9._-]+", "-"));
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new MojoExecutionException("notes.bookName is '" + name
                    + "'; expected letters, digits, dots, dashes and underscores, a letter or digit first");
        }
        return name;
    }
}
