package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a note's first paragraph: what the note says of itself. As Markdown, with its code and without its links. */
final class FirstSentence {

    private static final int LONGEST = 240;

    /** A mark that ends sentences, before a space and something that begins one; but not behind an abbreviation. */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:e\\.g|i\\.e|cf|vs|etc|approx|incl|resp|no|[A-Z]))[.!?][\"'’”)]*(?=\\s+[\"'‘“(]*[\\p{Lu}\\p{N}`])");

    private static final Pattern SPECIAL = Pattern.compile("[*\\[\\]<`\\\\]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private FirstSentence() {}

    /** Returns the sentence with its full stop, or nothing where the note has no paragraph. */
    static Optional<String> of(Note note) {
        return note.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .map(FirstSentence::markdown)
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .map(FirstSentence::first);
    }

    private static String markdown(Passage passage) {
        StringBuilder text = new StringBuilder();
        for (Passage.Piece piece : passage.pieces()) {
            if (piece instanceof Passage.Verbatim verbatim) {
                text.append(escaped(verbatim.text()));
            } else if (piece instanceof Passage.Replaced replaced) {
                text.append(escaped(replaced.text()));
            } else if (piece instanceof Passage.Opaque opaque) {
                text.append(
                        opaque.kind() == Passage.Opaque.Kind.CODE ? "`" + opaque.text() + "`" : escaped(opaque.text()));
            } else if (piece instanceof Passage.Break) {
                text.append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private static String first(String paragraph) {
        Matcher end = END.matcher(paragraph);
        String sentence = end.find() ? paragraph.substring(0, end.end()) : paragraph;
        if (sentence.length() <= LONGEST) {
            return sentence.endsWith(":") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }
        String start = sentence.substring(0, LONGEST);
        boolean withinCode = start.chars().filter(c -> c == '`').count() % 2 == 1;
        int cut = withinCode ? start.lastIndexOf('`') : start.lastIndexOf(' ');
        return start.substring(0, Math.max(1, cut))
                        .strip()
                        .replaceAll("[,;:—–-]+$", "")
                        .strip() + " …";
    }
}
