package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.Location;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The form of a baseline: a debt a line, sorted, so that people can read, review and merge it. {@link BaselineReader} reads it.
 */
public final class BaselineText {

    static final String FORMAT = "format 1";

    /** What stands before a file of the folder of the rules; a path of a note has no colon. */
    static final String RULES = "rules:";

    private static final String HEAD = """
            # What the notes owe: notes:check passes over these findings and over no others. A line names the file, the rule, a
            # fingerprint of rule, section and text, and how many there are. notes:baseline writes the lines; take out any you like.
            """ + FORMAT + "\n";

    private BaselineText() {}

    /** Returns the file with these debts, whose keys differ. */
    public static String of(Collection<Debt> debts) {
        return debts.stream().map(BaselineText::line).sorted().collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(Debt debt) {
        Debt.Key key = debt.key();
        return (key.folder() == Location.Folder.RULES ? RULES : "")
                + PathWord.of(key.path().value()) + " " + key.rule() + " " + key.hash() + " " + debt.count() + " "
                + debt.shown() + "\n";
    }
}
