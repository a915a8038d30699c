package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Sha256;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code dictionary.txt} says: the words and phrases that the notes use and no common dictionary knows, and those that they must
 * not use.
 *
 * @param text the file's text
 * @param entries in file order
 */
public record Dictionary(SourceText text, List<Entry> entries) {

    /** The name of the file. */
    public static final String FILE = "dictionary.txt";

    /** Without regard to letter case; what differs in nothing else, capitals first. The same in every locale. */
    public static final Comparator<String> ORDER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    public Dictionary {
        entries = List.copyOf(entries);
    }

    /** A line that is no comment. */
    public sealed interface Entry {

        /** Returns where it stands. */
        Place place();

        /** Returns the word or phrase in exact letter case: single words divided by single spaces. */
        String text();

        /** Returns the line without its comment, by which it is sorted. */
        String line();
    }

    /** A word or phrase that is right. */
    public record Accepted(Place place, String text) implements Entry {
        @Override
        public String line() {
            return text;
        }
    }

    /**
     * A word or phrase that is not to be used.
     *
     * @param replacement what is written instead, if the file says so
     */
    public record Forbidden(Place place, String text, Optional<String> replacement) implements Entry {
        @Override
        public String line() {
            return DictionaryReader.FORBIDS
                    + text
                    + replacement.map(better -> DictionaryReader.ARROW + better).orElse("");
        }
    }

    /** Returns the dictionary without entries. */
    public static Dictionary empty() {
        return new Dictionary(SourceText.of(""), List.of());
    }

    /**
     * Reads the text of a dictionary.
     *
     * @throws ConfigException if a line is no entry, or contradicts another one
     */
    public static Dictionary of(SourceText text) throws ConfigException {
        return DictionaryReader.read("rules/" + FILE, text);
    }

    /** Returns the words and phrases that are right. */
    public List<String> accepted() {
        return entries.stream()
                .filter(Accepted.class::isInstance)
                .map(Entry::text)
                .toList();
    }

    /** Returns a SHA-256 in hexadecimal over the entries in their order; comments do not change it. */
    public String fingerprint() {
        Sha256 hash = new Sha256();
        entries.forEach(entry -> hash.add(entry.line()));
        return hash.hex();
    }

    /** Returns the words and phrases that are not to be used. */
    public List<Forbidden> forbidden() {
        return entries.stream()
                .filter(Forbidden.class::isInstance)
                .map(Forbidden.class::cast)
                .toList();
    }
}
