package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.publish.Format;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a goal was told of the files that it is to write.
 *
 * @param formats names of formats
 * @param bookName the files' name without extension
 */
record OutputParameters(List<String> formats, Optional<String> bookName) {

    /** Returns the formats, at least one. */
    Set<Format> wanted() throws MojoExecutionException {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            wanted.add(one(name.strip()));
        }
        if (wanted.isEmpty()) {
            throw new MojoExecutionException("notes.formats is empty; expected " + all(", ") + ", one or several");
        }
        return wanted;
    }

    private static Format one(String name) throws MojoExecutionException {
        for (Format format : Format.values()) {
            if (format.extension().equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new MojoExecutionException("notes.formats names '" + name + "'; expected " + all(" or "));
    }

    private static String all(String last) {
        List<String> names =
                Arrays.stream(Format.values()).map(Format::extension).toList();
        int end = names.size() - 1;
        return String.join(", ", names.subList(0, end)) + last + names.get(end);
    }

    /**
     * Returns the files' name without extension.
     *
     * @param source the folder of the notes
     */
    String baseName(Path source, Optional<Pom> pom) throws MojoExecutionException {
        String name = bookName.orElseGet(() ->
                pom.map(Pom::artifact).orElse(source.getFileName().toString()).replaceAll("[^A-Za-z0-9._-]+", "-"));
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new MojoExecutionException("notes.bookName is '" + name
                    + "'; expected letters, digits, dots, dashes and underscores, a letter or digit first");
        }
        return name;
    }
}
