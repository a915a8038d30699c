package io.github.interviewnotes.notes.rule.prose;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A model of maximum entropy as OpenNLP 1.5 wrote them: for each feature what speaks for some of the labels, as
 * logarithms. OpenNLP itself asks a table of strings for each feature, which took a third of all processor time of
 * reading prose. Immutable.
 */
final class LabelModel {

    private static final String TYPE = "GIS";
    private static final String SUFFIX = ".model";

    private final List<String> labels;

    /** For each feature where its weights begin; they end where the next feature's begin. */
    private final int[] weightsFrom;

    /** For each weight the label that it speaks for; there are few. */
    private final byte[] labelOf;

    private final double[] weights;

    private final FeatureTable features;

    private LabelModel(ByteBuffer in) {
        if (!text(in).equals(TYPE)) {
            throw new IllegalArgumentException("not a model of the type " + TYPE);
        }
        // a constant and a parameter of the training
        in.getInt();
        in.getDouble();
        List<String> names = new ArrayList<>();
        for (int rest = in.getInt(); rest > 0; rest--) {
            names.add(text(in));
        }
        labels = List.copyOf(names);
        int[] counts = new int[in.getInt()];
        byte[][] patterns = new byte[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            String[] numbers = text(in).split(" ");
            counts[i] = Integer.parseInt(numbers[0]);
            patterns[i] = new byte[numbers.length - 1];
            for (int j = 0; j < patterns[i].length; j++) {
                patterns[i][j] = Byte.parseByte(numbers[j + 1]);
            }
        }
        int count = in.getInt();
        features = new FeatureTable(count);
        for (int feature = 0; feature < count; feature++) {
            int length = Short.toUnsignedInt(in.getShort());
            features.put(FeatureHash.of(in.array(), in.position(), length), feature);
            in.position(in.position() + length);
        }
        weightsFrom = new int[count + 1];
        weights = new double[in.remaining() / Double.BYTES];
        in.asDoubleBuffer().get(weights);
        labelOf = new byte[weights.length];
        int feature = 0;
        for (int pattern = 0; pattern < patterns.length; pattern++) {
            for (int i = 0; i < counts[pattern]; i++) {
                int from = weightsFrom[feature];
                System.arraycopy(patterns[pattern], 0, labelOf, from, patterns[pattern].length);
                feature++;
                weightsFrom[feature] = from + patterns[pattern].length;
            }
        }
    }

    /**
     * Reads the model from an archive of OpenNLP's, which it closes.
     *
     * @throws IOException if it cannot be read, or is something else
     */
    static LabelModel read(InputStream archive) throws IOException {
        try (ZipInputStream in = new ZipInputStream(archive)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(SUFFIX)) {
                    return new LabelModel(ByteBuffer.wrap(in.readAllBytes()));
                }
            }
            throw new EOFException("no model in the archive");
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("not a model of OpenNLP 1.5", e);
        }
    }

    /** Returns the labels; elsewhere they are known by their places here. */
    List<String> labels() {
        return labels;
    }

    /** Returns the number of a feature, or -1 if the model says nothing about it. */
    int feature(long hash) {
        return features.get(hash);
    }

    /** Returns the number of the feature with the name {@code name}, or -1. */
    int feature(String name) {
        return feature(FeatureHash.of(name).value());
    }

    /** Adds what speaks for each label, if the feature with this number is there, to {@code sums}. */
    void add(int feature, double[] sums) {
        if (feature >= 0) {
            int end = weightsFrom[feature + 1];
            for (int i = weightsFrom[feature]; i < end; i++) {
                sums[labelOf[i]] += weights[i];
            }
        }
    }

    /** Returns the label with the greatest sum, the first of several. */
    static int best(double[] sums) {
        int best = 0;
        for (int label = 1; label < sums.length; label++) {
            best = sums[label] > sums[best] ? label : best;
        }
        return best;
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
