package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.chunking.ChunkTag;

/**
 * Labels of phrases as LanguageTool's rules ask for them: a noun phrase is singular or plural, and has an end, as
 * {@code org.languagetool.chunking.EnglishChunkFilter} has it. Immutable.
 */
final class NounPhrases {

    private static final String BEGIN = "B-NP";
    private static final String INSIDE = "I-NP";

    private final int begin;
    private final int inside;

    /** One tag for each label; LanguageTool changes no list, so that all words can share them. */
    private final List<List<ChunkTag>> plain;

    private final Map<Place, List<ChunkTag>> singular = tags("-singular");
    private final Map<Place, List<ChunkTag>> plural = tags("-plural");

    /** What a word is to its noun phrase. */
    private enum Place {
        ONLY("B-NP", "E-NP"),
        FIRST("B-NP"),
        MIDDLE("I-NP"),
        LAST("E-NP");

        private final List<String> tags;

        Place(String... tags) {
            this.tags = List.of(tags);
        }
    }

    /** @param labels the labels of OpenNLP */
    NounPhrases(List<String> labels) {
        begin = labels.indexOf(BEGIN);
        inside = labels.indexOf(INSIDE);
        plain = labels.stream().map(label -> List.of(new ChunkTag(label))).toList();
    }

    private static Map<Place, List<ChunkTag>> tags(String number) {
        return Stream.of(Place.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        place -> place.tags.stream()
                                .map(tag -> new ChunkTag(tag + number))
                                .toList()));
    }

    /**
     * Returns the tags of each word.
     *
     * @param labels the places of their labels
     * @param isPlural tells whether a word may be a plural noun
     */
    List<List<ChunkTag>> of(int[] labels, IntPredicate isPlural) {
        List<List<ChunkTag>> tags = new ArrayList<>(labels.length);
        for (int i = 0; i < labels.length; ) {
            if (labels[i] == begin) {
                int last = last(i, labels);
                addPhrase(last - i, isPlural(last, labels, isPlural) ? plural : singular, tags);
                i = last + 1;
            } else {
                tags.add(plain.get(labels[i]));
                i++;
            }
        }
        return tags;
    }

    private int last(int first, int[] labels) {
        int last = first;
        while (last + 1 < labels.length && labels[last + 1] == inside) {
            last++;
        }
        return last;
    }

    /** The last word says it, or one of noun phrases that follow at once. */
    private boolean isPlural(int last, int[] labels, IntPredicate isPlural) {
        for (int i = last; i < labels.length && (labels[i] == begin || labels[i] == inside); i++) {
            if (isPlural.test(i)) {
                return true;
            }
        }
        return false;
    }

    private static void addPhrase(int wordsBehindFirst, Map<Place, List<ChunkTag>> of, List<List<ChunkTag>> tags) {
        tags.add(of.get(wordsBehindFirst == 0 ? Place.ONLY : Place.FIRST));
        for (int i = 1; i < wordsBehindFirst; i++) {
            tags.add(of.get(Place.MIDDLE));
        }
        if (wordsBehindFirst > 0) {
            tags.add(of.get(Place.LAST));
        }
    }
}
