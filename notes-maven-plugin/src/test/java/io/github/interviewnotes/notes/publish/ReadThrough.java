package io.github.interviewnotes.notes.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a chapter of a book beside the note that it was made of, piece by piece: the pieces must stand there whole, in the note's order,
 * and nothing between them but what books add of their own.
 */
final class ReadThrough {

    /** The kicker, labels of list items, numbers of footnotes, boxes of tasks, names of alerts, the way back from a footnote. */
    private static final Pattern ADDED = Pattern.compile(
            "(Chapter\\d+|\\d+\\.|[•☐☑↑]|Note|Tip|Important|Warning|Caution)", Pattern.CASE_INSENSITIVE);

    private static final int MOST_ADDED = 4;

    private final Letters book;
    private final Matcher own;
    private final List<String> faults = new ArrayList<>();
    private int at;

    private ReadThrough(Letters book) {
        this.book = book;
        this.own = ADDED.matcher(book.all());
    }

    /** Returns what the text of a chapter lacks, or has too much; nothing if it is whole. */
    static List<String> faults(List<Piece> pieces, String chapter) {
        ReadThrough reading = new ReadThrough(Letters.of(chapter));
        List<Piece> said = pieces.stream().filter(Piece::isText).toList();
        for (int i = 0; i < said.size(); i++) {
            reading.expect(said.get(i), i + 1 < said.size() ? Optional.of(said.get(i + 1)) : Optional.empty());
        }
        reading.end();
        return reading.faults;
    }

    private void expect(Piece piece, Optional<Piece> next) {
        Letters text = Letters.of(piece.text());
        int found = here(text, at, 0);
        if (found < 0) {
            faults.add(piece.toString());
            resume(next);
            return;
        }
        at = found + text.length();
    }

    /** Goes on at the next piece, wherever that stands. */
    private void resume(Optional<Piece> next) {
        Letters text = Letters.of(next.map(Piece::text).orElse(""));
        if (here(text, at, 0) < 0) {
            at = Math.max(at, book.find(text, at));
        }
    }

    /** Returns where a piece stands, if nothing comes before it but what a book adds; else -1. */
    private int here(Letters text, int from, int added) {
        if (book.has(text, from)) {
            return from;
        }
        if (added == MOST_ADDED) {
            return -1;
        }
        own.region(from, book.length());
        return own.lookingAt() ? here(text, own.end(), added + 1) : -1;
    }

    private void end() {
        own.region(at, book.length());
        while (own.lookingAt()) {
            at = own.end();
            own.region(at, book.length());
        }
        if (at < book.length()) {
            faults.add(" no note has '" + book.all().substring(at, Math.min(book.length(), at + 40)) + "'");
        }
    }
}
