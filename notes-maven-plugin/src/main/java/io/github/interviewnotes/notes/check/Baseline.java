package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The debts that a project has agreed to pay later, as {@code baseline.txt} in the folder of the rules lists them: a check passes over
 * these and over nothing else.
 *
 * @param text the file
 * @param entries its debts, in the order of its lines
 */
public record Baseline(SourceText text, List<Entry> entries) {

    /** The name of the file. */
    public static final String FILE = Configuration.BASELINE;

    public Baseline {
        entries = List.copyOf(entries);
    }

    /**
     * A line of the file.
     *
     * @param debt what it says
     * @param line where it stands, its line end included
     * @param count where the number stands
     */
    public record Entry(Debt debt, Range line, Range count) {}

    /** Returns a baseline without debts. */
    public static Baseline none() {
        return new Baseline(SourceText.of(""), List.of());
    }

    /**
     * Reads the baseline of a configuration, if it has one.
     *
     * @param prefix how messages name the folder of the rules, with a slash behind
     * @param rules the ids of all rules whose findings can be debts
     * @throws ConfigException if the file is no baseline
     */
    public static Optional<Baseline> of(Configuration configuration, String prefix, SortedSet<String> rules)
            throws ConfigException {
        Optional<SourceText> text = configuration.files().text(FILE);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaselineReader(prefix + FILE, rules).read(text.get()));
    }
}
