package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults as a text that can be kept: a fault a line, its fields parted by tabulators. */
final class FaultText {

    private static final int LEAST_FIELDS = 4;

    private FaultText() {}

    /** Returns the text of {@code faults}; no text of none. */
    static String of(List<Remark.Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Remark.Fault fault : faults) {
            List<String> fields =
                    new ArrayList<>(List.of(fault.id(), "" + fault.from(), "" + fault.to(), fault.message()));
            fields.addAll(fault.suggestions());
            text.append(String.join(
                            "\t", fields.stream().map(FaultText::escaped).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @param length of the text that has the faults
     * @return nothing if it is something else
     */
    static Optional<List<Remark.Fault>> parse(String text, int length) {
        List<Remark.Fault> faults = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields.length < LEAST_FIELDS) {
                return Optional.empty();
            }
            try {
                int from = Integer.parseInt(fields[1]);
                int to = Integer.parseInt(fields[2]);
                if (from < 0 || from >= to || to > length) {
                    return Optional.empty();
                }
                List<String> suggestions = new ArrayList<>();
                for (int i = LEAST_FIELDS; i < fields.length; i++) {
                    suggestions.add(plain(fields[i]));
                }
                faults.add(new Remark.Fault(plain(fields[0]), from, to, plain(fields[3]), suggestions));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(faults));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String field) {
        return field.translateEscapes();
    }
}
