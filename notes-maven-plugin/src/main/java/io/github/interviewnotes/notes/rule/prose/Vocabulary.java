package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.text.PlainLetters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/**
 * The words that are right although no dictionary of the language knows them.
 *
 * @param project those of the project's dictionary
 * @param shipped those of the trade, which ship with the plugin in {@code terms.txt}
 * @param listed thousands more of the trade, from {@code words.txt}; nobody chose them one by one, so they are accepted,
 *     but not suggested
 * @param code those that stand as code in the note at hand
 * @param forbidden those that are wrong all the same, and never suggested
 */
record Vocabulary(Terms project, Terms shipped, Terms listed, Terms code, ForbiddenWords forbidden) {

    /** Returns the vocabulary of a project with this dictionary, for a note without code. */
    static Vocabulary of(Dictionary dictionary) {
        return new Vocabulary(
                Terms.of(dictionary.accepted()),
                Terms.of(shippedTerms()),
                Terms.of(listedWords()),
                Terms.of(List.of()),
                ForbiddenWords.of(dictionary));
    }

    /** Returns this vocabulary with the code of {@code note}. */
    Vocabulary in(Note note) {
        return new Vocabulary(project, shipped, listed, CodeWords.of(note), forbidden);
    }

    /** Tells whether a word that the speller does not know is right, however its letters are written. */
    boolean accepts(String written, boolean inflectsKnownWord) {
        String word = PlainLetters.of(written);
        List<Terms> lists = List.of(project, shipped, listed, code);
        return lists.stream().anyMatch(terms -> terms.contains(word))
                || !inflectsKnownWord && lists.stream().anyMatch(terms -> terms.containsSingularOf(word));
    }

    /** Tells whether a word or phrase ships with the plugin, in this very case. */
    boolean isShipped(String entry) {
        BitSet covered = new BitSet();
        shipped.cover(entry, covered);
        return shipped.contains(entry) || listed.contains(entry) || covered.cardinality() == entry.length();
    }

    /** Returns the characters of {@code text} that stand in a phrase of the lists. */
    BitSet phrases(String text) {
        BitSet covered = new BitSet();
        project.cover(text, covered);
        shipped.cover(text, covered);
        return covered;
    }

    /** Returns the lines of {@code terms.txt} that are neither blank nor comments. */
    static List<String> shippedTerms() {
        return lines("terms.txt");
    }

    /** Returns the lines of {@code words.txt} that are neither blank nor comments. */
    static List<String> listedWords() {
        return lines("words.txt");
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
