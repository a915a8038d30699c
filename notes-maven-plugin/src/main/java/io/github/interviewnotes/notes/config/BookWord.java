package io.github.interviewnotes.notes.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a book says in words that no note has written. */
public enum BookWord {
    /** The heading of the contents. */
    CONTENTS,
    /** Above the title of a chapter. */
    CHAPTER("number"),
    /** The page of the cover. */
    COVER,
    /** What the picture of the cover shows. */
    COVER_OF("title", "authors"),
    /** The name of the list of landmarks. */
    LANDMARKS,
    /** The landmark where the text begins. */
    START,
    /** The heading of the index of interview prompts. */
    PROMPTS,
    /** The first level of prompts. */
    JUNIOR,
    /** The second level of prompts. */
    MID,
    /** The third level of prompts. */
    SENIOR,
    /** The link from a question to its answer. */
    ANSWER,
    /** The heading of answers that stand together. */
    ANSWERS,
    /** Where in a printed book a link leads. */
    PAGE("number"),
    /** The subtitle of a rehearsal edition that has no other. */
    REHEARSAL,
    /** The subtitle of a rehearsal edition. */
    REHEARSAL_OF("subtitle"),
    /** When the edition is of, on the title page. */
    EDITION("date"),
    /** A date, where the month is one of {@link #MONTHS}. */
    DATE("day", "month", "year"),
    /** How the first day of a month is written in a date. */
    FIRST_DAY,
    /** The twelve months as they stand in a date, with commas between them. */
    MONTHS,
    /** Who wrote the book. */
    BY("authors"),
    /** Who published it. */
    PUBLISHED_BY("publisher"),
    /** What names it for ever. */
    IDENTIFIER("identifier"),
    /** The fonts of a printed book. */
    SET_IN("fonts"),
    /** The page of the licences of fonts, and the link to it. */
    FONT_LICENCES,
    /** The author of a book of which nobody says who wrote it. */
    CONTRIBUTORS("title"),
    /** Authors on a cover that has no room for one more. */
    ONE_MORE("authors"),
    /** Authors on a cover that has no room for several more. */
    MORE("authors", "count"),
    /** What a screen reader says of the mark of a footnote. */
    FOOTNOTE("number"),
    /** What a screen reader says of the way back from a footnote. */
    BACK,
    /** A picture that has no words. */
    PICTURE,
    /** A picture of which only its name is known. */
    PICTURE_OF("name"),
    /** The alert {@code [!NOTE]}. */
    NOTE,
    /** The alert {@code [!TIP]}. */
    TIP,
    /** The alert {@code [!IMPORTANT]}. */
    IMPORTANT,
    /** The alert {@code [!WARNING]}. */
    WARNING,
    /** The alert {@code [!CAUTION]}. */
    CAUTION,
    /** A task that is done. */
    DONE,
    /** A task that is not done. */
    TO_DO,
    /** On accessibility: what the text is. */
    SUMMARY_TEXT,
    /** On accessibility: pictures with alternative texts. */
    SUMMARY_PICTURES,
    /** On accessibility: pictures without a meaning. */
    SUMMARY_DECORATION,
    /** On accessibility: drawings in characters. */
    SUMMARY_DRAWINGS,
    /** On accessibility: what colours mean. */
    SUMMARY_COLOUR,
    /** On accessibility: pictures that move. */
    SUMMARY_MOVING,
    /** On accessibility: nothing moves. */
    SUMMARY_STILL;

    private final List<String> parts;

    BookWord(String... parts) {
        this.parts = List.of(parts);
    }

    /** Returns its name in {@code notes.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the names of what is put between its words, each of which stands there in braces. */
    public List<String> parts() {
        return parts;
    }

    /** Returns the word of this key. */
    public static Optional<BookWord> of(String key) {
        return Stream.of(values()).filter(word -> word.key().equals(key)).findFirst();
    }
}
