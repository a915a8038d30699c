package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a note shows as code. Where {@code queryset} stands in an example, prose that says "the queryset"
 * names it, and no list has to.
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

    /** Returns the words that stand as code in {@code note}: in code spans and in fences of a programming language. */
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
        return Terms.of(words);
    }

    private static void collect(String code, Set<String> words) {
        Matcher matcher = WORD.matcher(code);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }
}
