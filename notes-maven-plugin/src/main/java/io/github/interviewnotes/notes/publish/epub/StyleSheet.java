package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The style sheet of a book: the fonts that it has, then the rules that all books share. */
final class StyleSheet {

    private final Set<Face> faces;

    /** @param faces the fonts in the book */
    StyleSheet(Set<Face> faces) {
        this.faces = faces;
    }

    @Override
    public String toString() {
        StringBuilder css = new StringBuilder();
        for (Face face : faces) {
            css.append("@font-face {\n  font-family: '")
                    .append(face.family().cssName())
                    .append("';\n");
            css.append("  font-weight: ").append(face.weight()).append(";\n");
            css.append("  font-style: ")
                    .append(face.italic() ? "italic" : "normal")
                    .append(";\n");
            css.append("  src: url(../fonts/").append(face.plainFile()).append(");\n}\n");
        }
        css.append("body { font-family: ")
                .append(families(Face.Family.SERIF, "serif"))
                .append("; }\n");
        css.append(
                        "h2, h3, h4, h5, h6, th, .kicker, .subtitle, .authors, .alert-title, .heading, .summary { font-family: ")
                .append(families(Face.Family.SANS, "sans-serif"))
                .append("; }\n");
        css.append("pre, code, kbd, samp { font-family: ")
                .append(families(Face.Family.MONO, "monospace"))
                .append("; }\n");
        return css.append(rules()).toString();
    }

    /** Returns one family and those for rare characters, as far as the book has them. */
    private String families(Face.Family first, String generic) {
        List<Face.Family> rare = FontChoice.rare(first == Face.Family.MONO).stream()
                .map(Face::family)
                .toList();
        String names = faces.stream()
                .map(Face::family)
                .distinct()
                .filter(family -> family == first || rare.contains(family))
                .map(family -> "'" + family.cssName() + "', ")
                .collect(Collectors.joining());
        return names + generic;
    }

    /** Returns what is the same in every book. */
    static String rules() {
        String name = "/io/github/interviewnotes/notes/publish/epub/book.css";
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the plugin's jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
