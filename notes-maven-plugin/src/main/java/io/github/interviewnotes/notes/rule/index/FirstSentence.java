package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Escaped;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The first sentence of a note's first paragraph: what the note says of itself. As Markdown, with its code and without its links. */
final class FirstSentence {

    private static final int LONGEST = 240;

    /** A mark that ends sentences, before a space and something that begins one; but not behind an abbreviation. */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:e\\.g|i\\.e|cf|vs|etc|approx|incl|resp|no|[A-Z]))[.!?][\"'’”)]*(?=\\s+[\"'‘“(]*[\\p{Lu}\\p{N}`])|[。！？][」』”）]*");

    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])(`+)(?!`).+?(?<!`)\\1(?!`)");

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
        StringBuilder markdown = new StringBuilder();
        // an entity and the letters behind it may be markup only together
        StringBuilder plain = new StringBuilder();
        for (Passage.Piece piece : passage.pieces()) {
            if (piece instanceof Passage.Verbatim verbatim) {
                plain.append(verbatim.text());
            } else if (piece instanceof Passage.Replaced replaced) {
                plain.append(replaced.text());
            } else if (piece instanceof Passage.Break) {
                plain.append(' ');
            } else if (piece instanceof Passage.Opaque opaque && opaque.kind() == Passage.Opaque.Kind.CODE) {
                markdown.append(Escaped.text(plain.toString())).append(Escaped.code(opaque.text()));
                plain.setLength(0);
            } else if (piece instanceof Passage.Opaque opaque) {
                plain.append(opaque.text());
            }
        }
        return markdown.append(Escaped.text(plain.toString()))
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String first(String paragraph) {
        String sentence = paragraph.substring(
                0,
                END.matcher(paragraph)
                        .results()
                        .map(MatchResult::end)
                        .filter(end -> codeAround(end, paragraph).isEmpty())
                        .findFirst()
                        .orElse(paragraph.length()));
        if (sentence.length() <= LONGEST) {
            return sentence.endsWith(":") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }
        int cut = codeAround(LONGEST, sentence).orElse(sentence.lastIndexOf(' ', LONGEST));
        // a writing without spaces may be cut anywhere, but not within a letter
        int end = cut > 0 ? cut : sentence.offsetByCodePoints(0, sentence.codePointCount(0, LONGEST) - 1);
        return sentence.substring(0, end).strip().replaceAll("[,;:—–-]+$", "").strip() + " …";
    }

    /** Returns where the code span begins that a place lies in. */
    private static Optional<Integer> codeAround(int place, String markdown) {
        return CODE.matcher(markdown)
                .results()
                .filter(code -> code.start() < place && place < code.end())
                .map(MatchResult::start)
                .findFirst();
    }
}
