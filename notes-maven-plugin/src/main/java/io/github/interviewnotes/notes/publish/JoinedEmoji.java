package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/**
 * Finds emoji that are written as several characters (Unicode Technical Standard 51, 1.4.8): families, flags, keycaps, tones of skin.
 * The engine of the PDF sets one glyph a character and joins none.
 */
final class JoinedEmoji {

    private static final int MOST_NAMED = 5;

    private static final String PICTURE = "[\\x{2190}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}]";
    private static final String TONE = "[\\x{1F3FB}-\\x{1F3FF}]";
    private static final String VARIANT = "\\x{FE0F}?";

    private static final Pattern SEQUENCE = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}"
            + "|[0-9#*]" + VARIANT + "\\x{20E3}"
            + "|" + PICTURE + VARIANT + TONE + "?(?:\\x{200D}" + PICTURE + VARIANT + TONE + "?)+"
            + "|" + PICTURE + TONE);

    private JoinedEmoji() {}

    /** Returns what there is to say of the emoji of a book, if there are such. */
    static Optional<String> remark(Book book, Notebook notebook) {
        List<String> found = new ArrayList<>();
        for (Chapter chapter : book.chapters()) {
            PlaceInSource place = new PlaceInSource(
                    notebook.note(chapter.source()).map(Note::text).orElse(SourceText.of("")));
            chapter.content().traverse((node, depth) -> {
                if (node instanceof TextNode text) {
                    Matcher sequence = SEQUENCE.matcher(text.getWholeText());
                    while (sequence.find()) {
                        found.add(Quoted.of(sequence.group()) + " ("
                                + place.of(chapter.place(text.parent()), sequence.group()) + ")");
                    }
                }
            });
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int more = found.size() - MOST_NAMED;
        return Optional.of("the PDF shows emoji that are joined from several characters as their parts: "
                + String.join(", ", found.subList(0, Math.min(found.size(), MOST_NAMED)))
                + (more > 0 ? " and " + more + " more" : ""));
    }
}
