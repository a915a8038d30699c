package io.github.interviewnotes.notes.rule.prose;

import java.util.List;

/**
 * Finds the phrases of a sentence as OpenNLP does: for each word whether one begins there or goes on, from the left, each
 * time the likeliest that may follow. Thread-safe.
 */
final class NlpChunks {

    private static final String OUTSIDE = "O";
    private static final String INSIDE = "I-";

    private final ChunkWeights weights;
    private final List<String> names;

    /** Which label may follow which; the last row is that of the start of the sentence. */
    private final boolean[][] follows;

    /**
     * @param model which label is likely
     * @param tags the names of the parts of speech
     */
    NlpChunks(LabelModel model, List<String> tags) {
        weights = new ChunkWeights(model, tags);
        names = model.labels();
        follows = new boolean[names.size() + 1][names.size()];
        for (int label = 0; label < names.size(); label++) {
            follows[names.size()][label] = mayFollow(names.get(label), OUTSIDE);
            for (int last = 0; last < names.size(); last++) {
                follows[last][label] = mayFollow(names.get(label), names.get(last));
            }
        }
    }

    /** Only what has begun can go on. */
    private static boolean mayFollow(String label, String last) {
        return !label.startsWith(INSIDE)
                || !last.equals(OUTSIDE) && last.substring(INSIDE.length()).equals(label.substring(INSIDE.length()));
    }

    /** Returns the names of the labels, such as {@code B-NP} and {@code I-NP}. */
    List<String> names() {
        return names;
    }

    /**
     * Returns the label of each of {@code tokens}, as its place among the names.
     *
     * @param tagged their parts of speech
     */
    int[] of(List<String> tokens, int[] tagged) {
        List<FeatureHash[]> words = weights.padded(tokens);
        int[] tags = weights.padded(tagged);
        int[] labels = new int[tagged.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = best(weights.of(words, tags, i, labels), follows[i < 1 ? names.size() : labels[i - 1]]);
        }
        return labels;
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
