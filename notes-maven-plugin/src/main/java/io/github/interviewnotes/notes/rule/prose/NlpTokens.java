package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a sentence apart as OpenNLP does, so that its models know the words: at spaces, and then where a model says so.
 * The features are those of {@code opennlp.tools.tokenize.DefaultTokenContextGenerator}. Thread-safe.
 */
final class NlpTokens {

    private static final Pattern ONE_WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final String CUT = "T";

    private final LabelModel model;
    private final int cut;
    private final Memo<String, List<String>> parts = new Memo<>(this::cut);

    /** @param model says for each place between two characters whether to cut there */
    NlpTokens(LabelModel model) {
        this.model = model;
        this.cut = model.labels().indexOf(CUT);
    }

    /** Returns the words of {@code sentence}, and marks as words, in order and without spaces. */
    List<String> of(String sentence) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            if (i == sentence.length() || isSpace(sentence.charAt(i))) {
                if (i > from) {
                    tokens.addAll(parts.get(sentence.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return tokens;
    }

    private List<String> cut(String piece) {
        if (piece.length() < 2 || ONE_WORD.matcher(piece).matches()) {
            return List.of(piece);
        }
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < piece.length(); i++) {
            double[] sums = new double[model.labels().size()];
            for (String feature : features(piece, i)) {
                model.add(model.feature(feature), sums);
            }
            if (LabelModel.best(sums) == cut) {
                tokens.add(piece.substring(from, i));
                from = i;
            }
        }
        tokens.add(piece.substring(from));
        return List.copyOf(tokens);
    }

    /** {@code i} is never 0. */
    private static List<String> features(String piece, int i) {
        List<String> features = new ArrayList<>();
        features.add("p=" + piece.substring(0, i));
        features.add("s=" + piece.substring(i));
        char before = piece.charAt(i - 1);
        char behind = piece.charAt(i);
        addKinds("p1", before, features);
        if (i > 1) {
            addKinds("p2", piece.charAt(i - 2), features);
            features.add("p21=" + piece.charAt(i - 2) + before);
        } else {
            features.add("p2=bok");
        }
        features.add("p1f1=" + before + behind);
        addKinds("f1", behind, features);
        if (i + 1 < piece.length()) {
            addKinds("f2", piece.charAt(i + 1), features);
            features.add("f12=" + behind + piece.charAt(i + 1));
        } else {
            features.add("f2=bok");
        }
        if (piece.charAt(0) == '&' && piece.endsWith(";")) {
            features.add("cc");
        }
        return features;
    }

    private static void addKinds(String place, char c, List<String> features) {
        features.add(place + "=" + c);
        if (Character.isLetter(c)) {
            features.add(place + "_alpha");
            if (Character.isUpperCase(c)) {
                features.add(place + "_caps");
            }
        } else if (Character.isDigit(c)) {
            features.add(place + "_num");
        } else if (".?!".indexOf(c) >= 0) {
            features.add(place + "_eos");
        } else if ("`\"'".indexOf(c) >= 0) {
            features.add(place + "_quote");
        } else if ("[{(".indexOf(c) >= 0) {
            features.add(place + "_lp");
        } else if ("]})".indexOf(c) >= 0) {
            features.add(place + "_rp");
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
