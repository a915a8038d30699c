package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;

/**
 * The words of a book's own, each in the language of the book, or in English where nobody has said them in that. The months are data as
 * the others are: those of the Java platform change from one release to the next, and a book with them.
 *
 * @param phrases one for each word
 */
public record BookWords(Map<BookWord, Phrase> phrases) {

    private static final Control FALLBACK = Control.getControl(Control.FORMAT_PROPERTIES);

    /**
     * Some words.
     *
     * @param text with the names of parts in braces
     * @param language the BCP 47 tag of what they are in
     */
    public record Phrase(String text, String language) {}

    public BookWords {
        phrases = Collections.unmodifiableMap(new EnumMap<>(phrases));
    }

    /** Returns the shipped words of a language; {@code de-AT} has those of {@code de}, and what there is not is English. */
    public static BookWords in(String language) {
        Map<BookWord, Phrase> phrases = new EnumMap<>(BookWord.class);
        List<Locale> nearest = new ArrayList<>(FALLBACK.getCandidateLocales("words", Locale.forLanguageTag(language)));
        Collections.reverse(nearest);
        nearest.set(0, Locale.ENGLISH);
        for (Locale candidate : nearest) {
            String tag = candidate.toLanguageTag();
            shipped(tag).forEach((word, text) -> phrases.put(word, new Phrase(text, tag)));
        }
        return new BookWords(phrases);
    }

    /** Returns the words of one file, without those of languages that stand in for it; none where there is no file. */
    static Map<BookWord, String> shipped(String tag) {
        String name = "words/" + tag + ".yaml";
        try (InputStream resource = BookWords.class.getResourceAsStream(name)) {
            if (resource == null) {
                return Map.of();
            }
            SourceText text = SourceText.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            return BookWordsReader.read(YamlReader.read(name, text).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns these words with some in the place of others.
     *
     * @param own words of the language {@code language}
     */
    public BookWords with(Map<BookWord, String> own, String language) {
        Map<BookWord, Phrase> changed = new EnumMap<>(phrases);
        own.forEach((word, text) -> changed.put(word, new Phrase(text, language)));
        return new BookWords(changed);
    }

    /** Returns the BCP 47 tag of the language that a word is in. */
    public String language(BookWord word) {
        return phrases.get(word).language();
    }

    /**
     * Returns the text of a word.
     *
     * @param values what stands for its parts, in their order
     */
    public String text(BookWord word, String... values) {
        if (values.length != word.parts().size()) {
            throw new IllegalArgumentException(word + " has the parts " + word.parts());
        }
        return BookWordsReader.PART
                .matcher(phrases.get(word).text())
                .replaceAll(part -> Matcher.quoteReplacement(values[word.parts().indexOf(part.group(1))]));
    }

    /** Returns a date as it stands in a sentence. */
    public String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? text(BookWord.FIRST_DAY) : String.valueOf(date.getDayOfMonth());
        String month = BookWordsReader.months(text(BookWord.MONTHS)).get(date.getMonthValue() - 1);
        return text(BookWord.DATE, day, month, String.valueOf(date.getYear()));
    }
}
