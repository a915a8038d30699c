package io.github.interviewnotes.notes.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What there is to say of the code of a note. Of most code there is nothing.
 *
 * @param remarks in the order of the note's fences
 */
record CodeVerdicts(List<Remark> remarks) {

    private static final String FINE = "fine";
    private static final String FAULTY = "faulty";
    private static final String OTHER = "other";
    private static final String UNJUDGED = "unjudged";
    private static final int MOST_FIELDS = 5;

    /**
     * Something to say.
     *
     * @param fence which of the note's fences it is said of, from 0
     */
    record Remark(int fence, Verdict verdict) {}

    CodeVerdicts {
        remarks = List.copyOf(remarks);
    }

    /** Tells whether the same would be said another time, by the same programs. */
    boolean last() {
        return remarks.stream()
                .allMatch(remark -> !(remark.verdict() instanceof Verdict.Unjudged unjudged) || unjudged.lasting());
    }

    /** Returns this as a text that can be kept, where it lasts: a line for each remark. */
    String text() {
        return remarks.stream().map(CodeVerdicts::line).collect(Collectors.joining("\n"));
    }

    private static String line(Remark remark) {
        String start = remark.fence() + " ";
        Verdict verdict = remark.verdict();
        if (verdict instanceof Verdict.Faulty fault) {
            return start + FAULTY + " " + fault.line() + " " + fault.column() + " " + fault.message();
        }
        if (verdict instanceof Verdict.OtherLanguage other) {
            return start + OTHER + " " + other.name();
        }
        return verdict instanceof Verdict.Unjudged unjudged ? start + UNJUDGED + " " + unjudged.reason() : start + FINE;
    }

    /** Reads what {@link #text} wrote; nothing if it is something else. */
    static Optional<CodeVerdicts> parse(String text) {
        List<Remark> remarks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            try {
                String[] fields = line.split(" ", MOST_FIELDS);
                remarks.add(new Remark(Integer.parseInt(fields[0]), verdict(fields, line)));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new CodeVerdicts(remarks));
    }

    private static Verdict verdict(String[] fields, String line) {
        String rest = line.substring(Math.min(line.length(), fields[0].length() + fields[1].length() + 2));
        return switch (fields[1]) {
            case FINE -> new Verdict.Fine();
            case OTHER -> new Verdict.OtherLanguage(rest);
            case UNJUDGED -> Verdict.Unjudged.always(rest);
            case FAULTY -> new Verdict.Faulty(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), fields[4]);
            default -> throw new IllegalArgumentException(line);
        };
    }
}
