package io.github.interviewnotes.notes.rule.prose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for the label of a word in a sentence: itself, the two words on either side, the parts of speech of all
 * five, and the two labels before. The features are those of {@code opennlp.tools.chunker.DefaultChunkerContextGenerator}.
 * What the parts of speech and labels say is kept, since they have few combinations. Thread-safe.
 */
final class ChunkWeights {

    /** How many words are looked at. */
    static final int WORDS = 5;

    private static final List<String> WORD_PLACES = List.of("w_2=", "w_1=", "w0=", "w1=", "w2=");
    private static final List<String> TAG_PLACES = List.of("t_2=", "t_1=", "t0=", "t1=", "t2=");
    private static final String BEFORE = "p_1=";

    /** Without a sign of equality, which OpenNLP forgets where there is a label. */
    private static final String TWO_BEFORE = "p_2";

    private static final String BEGIN = "bos";
    private static final String END = "eos";

    /** Places in the list of parts: five words or parts of speech, and then the label before and the one before that. */
    private static final int[][] OF_WORDS = {
        {0}, {1}, {2}, {3}, {4}, {1, 2}, {2, 3},
        {5, 0}, {5, 1}, {5, 2}, {5, 3}, {5, 4}, {5, 1, 2}, {5, 2, 3}
    };

    private static final long BYTE = 0xFF;
    private static final int LABEL_BEFORE = 5;
    private static final int LABEL_TWO_BEFORE = 6;
    private static final int PARTS = 7;

    private final LabelModel model;
    private final Memo<String, FeatureHash[]> words = new Memo<>(word -> at(WORD_PLACES, word));
    private final FeatureHash[][] tags;
    private final FeatureHash[] before;
    private final FeatureHash[] twoBefore;

    /** What three parts of speech in a row say, with the label before and, for the first, the one before that. */
    private final List<Group> ofTags = List.of(
            new Group(new int[] {0, 1, 2, 5, 6}, new int[][] {
                {0},
                {1},
                {2},
                {0, 1},
                {1, 2},
                {0, 1, 2},
                {6},
                {5},
                {6, 5},
                {5, 0},
                {5, 1},
                {5, 2},
                {5, 0, 1},
                {5, 1, 2},
                {5, 0, 1, 2}
            }),
            new Group(new int[] {1, 2, 3, 5}, new int[][] {{3}, {2, 3}, {1, 2, 3}, {5, 3}, {5, 2, 3}, {5, 1, 2, 3}}),
            new Group(new int[] {2, 3, 4, 5}, new int[][] {{4}, {3, 4}, {2, 3, 4}, {5, 4}, {5, 3, 4}, {5, 2, 3, 4}}));

    /** Features of the same parts, and what they say together, for each combination of these. */
    private final class Group {

        private final int[] places;
        private final int[][] features;
        private final Memo<Long, double[]> known = new Memo<>(this::weigh);

        Group(int[] places, int[][] features) {
            this.places = places;
            this.features = features;
        }

        void add(int[] numbers, double[] sums) {
            long key = 0;
            for (int place : places) {
                key = key << Byte.SIZE | numbers[place];
            }
            double[] group = known.get(key);
            for (int label = 0; label < sums.length; label++) {
                sums[label] += group[label];
            }
        }

        private double[] weigh(long key) {
            FeatureHash[] parts = new FeatureHash[PARTS];
            long rest = key;
            for (int i = places.length - 1; i >= 0; i--) {
                parts[places[i]] = part(places[i], (int) (rest & BYTE));
                rest >>= Byte.SIZE;
            }
            double[] sums = new double[model.labels().size()];
            ChunkWeights.this.add(features, parts, sums);
            return sums;
        }
    }

    /**
     * @param model what speaks for which label
     * @param tags the names of the parts of speech
     */
    ChunkWeights(LabelModel model, List<String> tags) {
        this.model = model;
        this.tags = Stream.concat(tags.stream(), Stream.of(BEGIN, END))
                .map(tag -> at(TAG_PLACES, tag))
                .toArray(FeatureHash[][]::new);
        before = labels(BEFORE, BEFORE);
        twoBefore = labels(TWO_BEFORE, TWO_BEFORE + "=");
    }

    private FeatureHash[] labels(String place, String placeOfNone) {
        return Stream.concat(model.labels().stream().map(label -> place + label), Stream.of(placeOfNone + BEGIN))
                .map(FeatureHash::of)
                .toArray(FeatureHash[]::new);
    }

    private static FeatureHash[] at(List<String> places, String text) {
        return places.stream().map(place -> FeatureHash.of(place + text)).toArray(FeatureHash[]::new);
    }

    /** Returns {@code tokens} with what stands for a word before and behind the sentence, as often as it is looked at. */
    List<FeatureHash[]> padded(List<String> tokens) {
        Stream<String> begin = Stream.of(BEGIN, BEGIN);
        return Stream.concat(Stream.concat(begin, tokens.stream()), Stream.of(END, END))
                .map(words::get)
                .toList();
    }

    /** Returns {@code tagged}, the numbers of parts of speech, with what stands for one before and behind the sentence. */
    int[] padded(int[] tagged) {
        int[] padded = new int[tagged.length + WORDS - 1];
        Arrays.fill(padded, 0, WORDS / 2, tags.length - 2);
        System.arraycopy(tagged, 0, padded, WORDS / 2, tagged.length);
        Arrays.fill(padded, padded.length - WORDS / 2, padded.length, tags.length - 1);
        return padded;
    }

    /**
     * Returns what speaks for each label of a word, as a new array.
     *
     * @param words those of the sentence, padded
     * @param tagged their parts of speech, padded
     * @param place the place of the word in the sentence
     * @param labels those of the words before it
     */
    double[] of(List<FeatureHash[]> words, int[] tagged, int place, int[] labels) {
        int none = before.length - 1;
        int[] numbers = new int[PARTS];
        System.arraycopy(tagged, place, numbers, 0, WORDS);
        numbers[LABEL_BEFORE] = place < 1 ? none : labels[place - 1];
        numbers[LABEL_TWO_BEFORE] = place < 2 ? none : labels[place - 2];
        double[] sums = new double[model.labels().size()];
        for (Group group : ofTags) {
            group.add(numbers, sums);
        }
        FeatureHash[] parts = new FeatureHash[PARTS];
        for (int i = 0; i < WORDS; i++) {
            parts[i] = words.get(place + i)[i];
        }
        parts[LABEL_BEFORE] = before[numbers[LABEL_BEFORE]];
        add(OF_WORDS, parts, sums);
        return sums;
    }

    private FeatureHash part(int place, int number) {
        if (place == LABEL_BEFORE) {
            return before[number];
        }
        return place == LABEL_TWO_BEFORE ? twoBefore[number] : tags[number][place];
    }

    private void add(int[][] features, FeatureHash[] parts, double[] sums) {
        for (int[] feature : features) {
            long hash = 0;
            for (int part : feature) {
                hash = hash * parts[part].power() + parts[part].value();
            }
            model.add(model.feature(hash), sums);
        }
    }
}
