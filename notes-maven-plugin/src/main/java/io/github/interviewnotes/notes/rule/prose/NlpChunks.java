package io.github.interviewnotes.notes.rule.prose;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the phrases of a sentence as OpenNLP does: for each word whether one begins there or goes on, from the left, each
 * time the likeliest that may follow. The features are those of
 * {@code opennlp.tools.chunker.DefaultChunkerContextGenerator}. Thread-safe.
 */
final class NlpChunks {

    private static final String OUTSIDE = "O";
    private static final String INSIDE = "I-";

    /** Words and tags from two before to two behind, and the two labels before. */
    private static final List<String> PLACES =
            List.of("w_2=", "w_1=", "w0=", "w1=", "w2=", "t_2=", "t_1=", "t0=", "t1=", "t2=", "p_2=", "p_1=");

    private static final int TAGS = 5;
    private static final int LABEL_TWO_BEFORE = 10;
    private static final int LABEL_BEFORE = 11;

    /** Which places a feature joins, in the order in which OpenNLP adds their weights. */
    private static final int[][] FEATURES = {
        {0}, {1}, {2}, {3}, {4}, {1, 2}, {2, 3},
        {5}, {6}, {7}, {8}, {9}, {5, 6}, {6, 7}, {7, 8}, {8, 9}, {5, 6, 7}, {6, 7, 8}, {7, 8, 9},
        {10}, {11}, {10, 11},
        {11, 5}, {11, 6}, {11, 7}, {11, 8}, {11, 9},
        {11, 5, 6}, {11, 6, 7}, {11, 7, 8}, {11, 8, 9}, {11, 5, 6, 7}, {11, 6, 7, 8}, {11, 7, 8, 9},
        {11, 0}, {11, 1}, {11, 2}, {11, 3}, {11, 4}, {11, 1, 2}, {11, 2, 3}
    };

    private static final String BEGIN = "bos";
    private static final String END = "eos";

    private final LabelModel model;
    private final Memo<String, FeatureHash[]> words = new Memo<>(word -> at(0, word));
    private final FeatureHash[][] tags;
    private final FeatureHash[] beginTag = at(TAGS, BEGIN);
    private final FeatureHash[] endTag = at(TAGS, END);
    private final FeatureHash[] twoBefore;
    private final FeatureHash[] before;
    private final FeatureHash nothingTwoBefore = FeatureHash.of(PLACES.get(LABEL_TWO_BEFORE) + BEGIN);
    private final FeatureHash nothingBefore = FeatureHash.of(PLACES.get(LABEL_BEFORE) + BEGIN);
    private final boolean[][] follows;

    /**
     * @param model which label is likely
     * @param tags the names of the parts of speech
     */
    NlpChunks(LabelModel model, List<String> tags) {
        this.model = model;
        this.tags = tags.stream().map(tag -> at(TAGS, tag)).toArray(FeatureHash[][]::new);
        List<String> labels = model.labels();
        // this one stands without its sign of equality in the model, since OpenNLP asks for it so
        twoBefore = labels.stream().map(label -> FeatureHash.of("p_2" + label)).toArray(FeatureHash[]::new);
        before = labels.stream()
                .map(label -> FeatureHash.of(PLACES.get(LABEL_BEFORE) + label))
                .toArray(FeatureHash[]::new);
        follows = new boolean[labels.size() + 1][labels.size()];
        for (int label = 0; label < labels.size(); label++) {
            follows[labels.size()][label] = !labels.get(label).startsWith(INSIDE);
            for (int last = 0; last < labels.size(); last++) {
                follows[last][label] = mayFollow(labels.get(label), labels.get(last));
            }
        }
    }

    /** Only what has begun can go on. */
    private static boolean mayFollow(String label, String last) {
        return !label.startsWith(INSIDE)
                || !last.equals(OUTSIDE)
                        && last.substring(INSIDE.length()).equals(label.substring(INSIDE.length()));
    }

    private static FeatureHash[] at(int firstPlace, String text) {
        return PLACES.subList(firstPlace, firstPlace + TAGS).stream()
                .map(place -> FeatureHash.of(place + text))
                .toArray(FeatureHash[]::new);
    }

    /** Returns the names of the labels, such as {@code B-NP} and {@code I-NP}. */
    List<String> names() {
        return model.labels();
    }

    /**
     * Returns the label of each of {@code tokens}.
     *
     * @param tagged their parts of speech
     */
    int[] of(List<String> tokens, int[] tagged) {
        int[] labels = new int[tagged.length];
        FeatureHash[][] wordsAt = pad(tokens.stream().map(words::get).toArray(FeatureHash[][]::new), words.get(BEGIN), words.get(END));
        FeatureHash[][] tagsAt = new FeatureHash[tagged.length][];
        for (int i = 0; i < tagged.length; i++) {
            tagsAt[i] = tags[tagged[i]];
        }
        tagsAt = pad(tagsAt, beginTag, endTag);
        FeatureHash[] parts = new FeatureHash[PLACES.size()];
        double[] sums = new double[names().size()];
        for (int i = 0; i < labels.length; i++) {
            for (int place = 0; place < TAGS; place++) {
                parts[place] = wordsAt[i + place][place];
                parts[TAGS + place] = tagsAt[i + place][place];
            }
            parts[LABEL_TWO_BEFORE] = i < 2 ? nothingTwoBefore : twoBefore[labels[i - 2]];
            parts[LABEL_BEFORE] = i < 1 ? nothingBefore : before[labels[i - 1]];
            weigh(parts, sums);
            labels[i] = best(sums, follows[i < 1 ? names().size() : labels[i - 1]]);
        }
        return labels;
    }

    /** Returns {@code middle} with two of each kind around it. */
    private static FeatureHash[][] pad(FeatureHash[][] middle, FeatureHash[] begin, FeatureHash[] end) {
        FeatureHash[][] padded = new FeatureHash[middle.length + TAGS - 1][];
        Arrays.fill(padded, 0, TAGS / 2, begin);
        System.arraycopy(middle, 0, padded, TAGS / 2, middle.length);
        Arrays.fill(padded, TAGS / 2 + middle.length, padded.length, end);
        return padded;
    }

    private void weigh(FeatureHash[] parts, double[] sums) {
        Arrays.fill(sums, 0);
        for (int[] feature : FEATURES) {
            long hash = 0;
            for (int part : feature) {
                hash = hash * parts[part].power() + parts[part].value();
            }
            model.add(model.feature(hash), sums);
        }
    }

    private static int best(double[] sums, boolean[] follows) {
        int best = -1;
        for (int label = 0; label < sums.length; label++) {
            if (follows[label] && (best < 0 || sums[label] > sums[best])) {
                best = label;
            }
        }
        return best;
    }
}
