package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a text say by themselves, whatever the project's dictionary holds.
 *
 * @param unknown those that the speller does not know, in order
 * @param evidence what speaks for the text being in another language
 */
record Hearing(List<Remark.UnknownWord> unknown, Evidence evidence) {

    private static final String LINE = "\n";
    private static final String SPACE = " ";
    private static final int COUNTS = 7;
    private static final int FIELDS = 3;

    Hearing {
        unknown = List.copyOf(unknown);
    }

    /** Returns this as a text that can be kept: the counts of the evidence in a line, and then a line for each word. */
    String text() {
        StringBuilder text = new StringBuilder()
                .append(evidence.words())
                .append(' ')
                .append(evidence.unknown())
                .append(' ')
                .append(evidence.common())
                .append(' ')
                .append(evidence.unknownCommon())
                .append(' ')
                .append(evidence.little())
                .append(' ')
                .append(evidence.letters())
                .append(' ')
                .append(evidence.foreignLetters());
        for (Remark.UnknownWord word : unknown) {
            text.append('\n')
                    .append(word.from())
                    .append(' ')
                    .append(word.to())
                    .append(' ')
                    .append(word.inflectsKnownWord() ? 1 : 0);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param length of the text that was heard
     * @return nothing if it is something else
     */
    static Optional<Hearing> parse(String text, int length) {
        try {
            List<int[]> lines = new ArrayList<>();
            for (String line : text.split(LINE, -1)) {
                lines.add(numbers(line.split(SPACE, -1)));
            }
            if (lines.get(0).length != COUNTS) {
                return Optional.empty();
            }
            List<Remark.UnknownWord> unknown = new ArrayList<>();
            for (int[] word : lines.subList(1, lines.size())) {
                if (word.length != FIELDS || word[0] < 0 || word[0] >= word[1] || word[1] > length) {
                    return Optional.empty();
                }
                unknown.add(new Remark.UnknownWord(word[0], word[1], word[2] != 0));
            }
            int[] counts = lines.get(0);
            return Optional.of(new Hearing(
                    unknown,
                    new Evidence(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int[] numbers(String[] fields) {
        int[] numbers = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            numbers[i] = Integer.parseInt(fields[i]);
        }
        return numbers;
    }
}
