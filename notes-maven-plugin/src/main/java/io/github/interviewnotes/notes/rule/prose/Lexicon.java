package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * The words of one of LanguageTool's dictionaries with their frequencies: an automaton in Morfologik's format, which is
 * looked up as it lies in memory. Immutable and thread-safe.
 */
final class Lexicon {

    /** Morfologik's search grows with its depth; nobody makes three mistakes in a word and is understood. */
    private static final int MOST_EDITS = 2;

    /** Its search for what a word may have been meant to be refuses longer ones. */
    private static final int LONGEST = 50;

    private static final int ABSENT = -1;
    private static final char RAREST = 'A';

    private final Dictionary dictionary;
    private final FSATraversal traversal;

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.traversal = new FSATraversal(dictionary.fsa);
    }

    /**
     * Returns the dictionary that lies on the class path.
     *
     * @param path the resource without its ending, such as {@code /org/languagetool/resource/en/hunspell/en_US}
     * @throws MissingPart if there is none
     */
    static Lexicon of(String path) {
        try (InputStream words = Lexicon.class.getResourceAsStream(path + ".dict");
                InputStream metadata = Lexicon.class.getResourceAsStream(path + ".info")) {
            return new Lexicon(Dictionary.read(
                    MissingPart.require(words, path + ".dict"), MissingPart.require(metadata, path + ".info")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether {@code word} stands here in exactly these letters. */
    boolean contains(String word) {
        return separator(word) != 0;
    }

    /**
     * Returns how frequent {@code word} is, from 0 for the rarest to 25 for the most frequent on a logarithmic scale,
     * or -1 if it does not stand here in exactly these letters.
     */
    int frequency(String word) {
        int separator = separator(word);
        if (separator == 0) {
            return ABSENT;
        }
        FSA fsa = dictionary.fsa;
        return fsa.getArcLabel(fsa.getFirstArc(fsa.getEndNode(separator))) - RAREST;
    }

    /** Returns the arc behind {@code word}, or 0 if it is no entry: an entry is the word, a separator and its frequency. */
    private int separator(String word) {
        byte[] letters = word.getBytes(StandardCharsets.UTF_8);
        FSA fsa = dictionary.fsa;
        MatchResult match = traversal.match(letters, 0, letters.length, fsa.getRootNode());
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX
                ? fsa.getArc(match.node, dictionary.metadata.getSeparator())
                : 0;
    }

    /**
     * Returns the entries that {@code word}, which is none, is nearest to: those one edit away or, where there are
     * none, those two edits away, the most frequent first; and pairs of entries that lack only the space between them.
     */
    List<String> near(String word) {
        if (word.length() >= LONGEST) {
            return List.of();
        }
        for (int edits = 1; edits <= MOST_EDITS; edits++) {
            // Morfologik's search leaves its traces in its object: each search needs a new one
            Speller search = new Speller(dictionary, edits);
            List<Speller.CandidateData> found = new ArrayList<>(search.findReplacementCandidates(word));
            found.addAll(search.replaceRunOnWordCandidates(word));
            Collections.sort(found);
            List<String> words = found.stream()
                    .map(Speller.CandidateData::getWord)
                    .distinct()
                    .collect(Collectors.toList());
            if (words.stream().anyMatch(near -> !near.equalsIgnoreCase(word))) {
                return words;
            }
        }
        return List.of();
    }
}
