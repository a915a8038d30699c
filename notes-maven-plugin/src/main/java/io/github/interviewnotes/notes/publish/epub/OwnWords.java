package io.github.interviewnotes.notes.publish.epub;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Marks the words that no note has written, such as {@code Contents}: they are English in every book, and a screen reader is not to
 * read them as if they were in its language (WCAG 2.2, 3.1.2).
 */
final class OwnWords {

    private static final String LANGUAGE = Locale.ENGLISH.getLanguage();

    private OwnWords() {}

    /**
     * Returns the element, marked where that is needed.
     *
     * @param around the BCP 47 tag of what it stands in
     */
    static Element mark(Element words, String around) {
        return Locale.forLanguageTag(around).getLanguage().equals(LANGUAGE) ? words : words.attr("lang", LANGUAGE);
    }
}
