package io.github.interviewnotes.notes.publish;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a book, all of it at once, as one failure. */
public final class Faults {

    private static final int MOST_SHOWN = 20;

    private Faults() {}

    /**
     * Does nothing where there is no fault.
     *
     * @param faults a line for each; of many the first twenty are shown and the others counted
     * @param advice what to do about them, or nothing
     * @throws PublishException if there is a fault
     */
    public static void refuse(List<String> faults, String advice) throws PublishException {
        if (faults.isEmpty()) {
            return;
        }
        int more = faults.size() - MOST_SHOWN;
        throw new PublishException(faults.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n"))
                + (more > 0 ? "\nand " + more + " more" : "")
                + (advice.isEmpty() ? "" : "\n" + advice));
    }
}
