package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.config.BookWords;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The words that no note has written, such as {@code Contents}, in their surroundings. Where the two are in different languages, a screen
 * reader is told so (WCAG 2.2, 3.1.2).
 */
public final class OwnWords {

    private final BookWords words;
    private final String around;

    private OwnWords(BookWords words, String around) {
        this.words = words;
        this.around = around;
    }

    /** Returns the words as they stand in a book outside its chapters. */
    public static OwnWords of(Book book) {
        return of(book.metadata());
    }

    /** Returns the words as they stand in a book outside its chapters. */
    public static OwnWords of(BookMetadata book) {
        return new OwnWords(book.words(), book.language());
    }

    /** Returns the words as they stand in a chapter of a book. */
    public static OwnWords in(Chapter chapter, Book book) {
        return in(chapter, book.metadata());
    }

    /** Returns the words as they stand in a chapter of a book. */
    public static OwnWords in(Chapter chapter, BookMetadata book) {
        return new OwnWords(book.words(), chapter.language().orElse(book.language()));
    }

    /**
     * Returns the text of a word, for an attribute.
     *
     * @param values what stands for its parts, in their order
     */
    public String text(BookWord word, String... values) {
        return words.text(word, values);
    }

    /**
     * Makes a word the text of an element.
     *
     * @param values what stands for its parts, in their order
     * @return the element
     */
    public Element set(Element element, BookWord word, String... values) {
        return mark(element.text(words.text(word, values)), word);
    }

    /** Gives an element that holds a word, or is named by it, its language, where that is another than around it. */
    public Element mark(Element element, BookWord word) {
        String language = words.language(word);
        return primary(language).equals(primary(around)) ? element : element.attr("lang", language);
    }

    /** Returns the word for the kind of an alert, {@code aside.alert[data-alert]}. */
    public static BookWord of(Element alert) {
        String kind = alert.attr("data-alert");
        return BookWord.of(kind).orElseThrow(() -> new IllegalArgumentException("no kind of alert: " + kind));
    }

    /** Makes the level of a prompt, {@code junior}, {@code mid} or {@code senior}, the text of an element. */
    public Element level(Element element, String level) {
        Optional<BookWord> word = BookWord.of(level);
        return set(element, word.orElseThrow(() -> new IllegalArgumentException("no level of prompts: " + level)));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
