package io.github.interviewnotes.notes.config;

import java.util.List;

/** Reads how many of something are wanted: {@code {min: 5, max: 9}}, or one number for exactly so many. */
final class BoundsReader {

    static final List<String> KEYS = List.of("min", "max");

    private static final int MOST = 1_000_000;

    private BoundsReader() {}

    /** Reads bounds of which at least one is set. */
    static Bounds read(YamlNode node) throws ConfigException {
        if (node instanceof YamlNode.Scalar) {
            int exactly = (int) node.number(0, MOST);
            return new Bounds(exactly, exactly);
        }
        Bounds bounds = Bounds.ANY;
        for (YamlNode.Entry entry : node.entries()) {
            bounds = narrow(bounds, entry, KEYS);
        }
        if (node.entries().isEmpty()) {
            throw node.place().error("expected a number, or 'min', 'max' or both");
        }
        return bounds;
    }

    /**
     * Sets one end of {@code bounds}.
     *
     * @param known all keys of the mapping, for the message when the key is neither {@code min} nor {@code max}
     */
    static Bounds narrow(Bounds bounds, YamlNode.Entry entry, List<String> known) throws ConfigException {
        int number = switch (entry.key()) {
            case "min", "max" -> (int) entry.value().number(0, MOST);
            default -> throw entry.unknown("key", known);
        };
        int min = entry.key().equals("min") ? number : bounds.min();
        int max = entry.key().equals("max") ? number : bounds.max();
        if (min > max) {
            throw entry.place().error("'min' is " + min + " and 'max' is " + max + "; expected 'min' not above 'max'");
        }
        return new Bounds(min, max);
    }
}
