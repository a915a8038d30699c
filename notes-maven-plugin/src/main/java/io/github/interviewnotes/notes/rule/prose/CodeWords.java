package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.note.Target;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a note shows as code or as a name. Where {@code queryset} stands in an example, prose that says "the
 * queryset" names it, and no list has to; and so it does where it links {@code levn} to {@code https://…/gkz/levn}.
 */
final class CodeWords {

    /** A word as identifiers are made of them: {@code get_queryset} holds two. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]+");

    /**
     * Prose within code, which vouches for nothing: what most languages take for a comment, and strings of several
     * words.
     */
    private static final Pattern PROSE =
            Pattern.compile("(?m)(?:^|\\s)(?:#|//|--)\\s.*$|\"[^\"\\n]* [^\"\\n]*\"|'[^'\\n]* [^'\\n]*'");

    /** Fences that show what a program printed, a drawing or prose. */
    private static final Set<String> NOT_CODE = Set.of("", "text", "txt", "plain", "plaintext", "markdown", "md");

    private CodeWords() {}

    /**
     * Returns the words that stand as code in {@code note}, in code spans and in fences of a programming language, and
     * those that it links to an address on the web that has them too.
     */
    static Terms of(Note note) {
        Set<String> words = new HashSet<>();
        for (Passage passage : note.passages()) {
            for (Passage.Piece piece : passage.pieces()) {
                if (piece instanceof Passage.Opaque opaque && opaque.kind() == Passage.Opaque.Kind.CODE) {
                    collect(opaque.text(), words);
                }
            }
        }
        for (Fence fence : note.fences()) {
            if (!NOT_CODE.contains(fence.language().toLowerCase(Locale.ROOT))) {
                collect(PROSE.matcher(fence.code()).replaceAll(""), words);
            }
        }
        for (Link link : note.references().links()) {
            if (link.kind() != Link.Kind.AUTOLINK && link.target() instanceof Target.Absolute address) {
                Set<String> shown = words(link.text());
                Set<String> named = words(address.written().toLowerCase(Locale.ROOT));
                shown.removeIf(word -> !named.contains(word.toLowerCase(Locale.ROOT)));
                words.addAll(shown);
            }
        }
        return Terms.of(words);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        collect(text, words);
        return words;
    }

    private static void collect(String code, Set<String> words) {
        Matcher matcher = WORD.matcher(code);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }
}
