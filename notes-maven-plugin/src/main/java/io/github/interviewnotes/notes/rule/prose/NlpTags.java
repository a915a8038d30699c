package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the parts of speech of a sentence's words as OpenNLP does, word for word from the left, each time the likeliest
 * that a list of common words allows. The features are those of {@code opennlp.tools.postag.DefaultPOSContextGenerator}.
 * Thread-safe.
 */
final class NlpTags {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int LONGEST_AFFIX = 4;
    private static final String BEGIN = "*SB*";
    private static final String END = "*SE*";

    private final LabelModel model;
    private final Map<String, List<String>> allowed;
    private final Memo<String, Word> words = new Memo<>(this::word);
    private final int[] tagBefore;
    private final int[][] tagsBefore;

    /**
     * What the model knows of a word.
     *
     * @param own what the word itself says of each tag
     * @param before the feature that it is for the word behind it, negative if the model has none; the others likewise
     * @param allowed the tags that it may have
     */
    private record Word(double[] own, int before, int twoBefore, int next, int afterNext, BitSet allowed) {}

    /**
     * @param model which tag is likely
     * @param allowed for some words the tags that they may have
     */
    NlpTags(LabelModel model, Map<String, List<String>> allowed) {
        this.model = model;
        this.allowed = Map.copyOf(allowed);
        List<String> tags = model.labels();
        tagBefore = tags.stream().mapToInt(tag -> model.feature("t=" + tag)).toArray();
        tagsBefore = tags.stream()
                .map(two -> tags.stream()
                        .mapToInt(one -> model.feature("t2=" + two + "," + one))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Returns the names of the tags; elsewhere they are known by their places here. */
    List<String> names() {
        return model.labels();
    }

    /** Returns the tag of each of {@code tokens}. */
    int[] of(List<String> tokens) {
        int[] tags = new int[tokens.size()];
        Word begin = words.get(BEGIN);
        Word end = words.get(END);
        Word[] sentence = tokens.stream().map(words::get).toArray(Word[]::new);
        for (int i = 0; i < tags.length; i++) {
            double[] sums = sentence[i].own.clone();
            model.add((i > 0 ? sentence[i - 1] : begin).before, sums);
            if (i > 0) {
                model.add(tagBefore[tags[i - 1]], sums);
                model.add((i > 1 ? sentence[i - 2] : begin).twoBefore, sums);
            }
            if (i > 1) {
                model.add(tagsBefore[tags[i - 2]][tags[i - 1]], sums);
            }
            model.add((i + 1 < tags.length ? sentence[i + 1] : end).next, sums);
            if (i + 1 < tags.length) {
                model.add((i + 2 < tags.length ? sentence[i + 2] : end).afterNext, sums);
            }
            tags[i] = best(sums, sentence[i].allowed);
        }
        return tags;
    }

    private static int best(double[] sums, BitSet allowed) {
        int best = allowed.nextSetBit(0);
        for (int tag = best; tag >= 0; tag = allowed.nextSetBit(tag + 1)) {
            best = sums[tag] > sums[best] ? tag : best;
        }
        return best;
    }

    private Word word(String word) {
        double[] own = new double[names().size()];
        features(word).forEach(feature -> model.add(model.feature(feature), own));
        return new Word(
                own,
                model.feature("p=" + word),
                model.feature("pp=" + word),
                model.feature("n=" + word),
                model.feature("nn=" + word),
                allowed(word));
    }

    private BitSet allowed(String word) {
        BitSet tags = new BitSet();
        if (allowed.containsKey(word)) {
            allowed.get(word).forEach(tag -> tags.set(names().indexOf(tag)));
        } else {
            tags.set(0, names().size());
        }
        return tags;
    }

    private static List<String> features(String word) {
        List<String> features = new ArrayList<>(List.of("default", "w=" + word));
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            features.add("suf=" + word.substring(Math.max(0, word.length() - length)));
        }
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            features.add("pre=" + word.substring(0, Math.min(length, word.length())));
        }
        if (word.indexOf('-') >= 0) {
            features.add("h");
        }
        if (CAPITAL.matcher(word).find()) {
            features.add("c");
        }
        if (DIGIT.matcher(word).find()) {
            features.add("d");
        }
        return features;
    }
}
