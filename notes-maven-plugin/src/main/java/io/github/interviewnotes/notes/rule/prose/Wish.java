package io.github.interviewnotes.notes.rule.prose;

import java.util.regex.Pattern;

/**
 * What is wished stands in the base form of its verb: {@code it requires that the caller hold the lock},
 * {@code it is essential that each have one}.
 */
final class Wish {

    private static final Pattern WISH = Pattern.compile("(?i)\\b(?:"
            + "(?:advise|ask|demand|desire|ensure|expect|insist|mandate|prefer|propose|recommend|request|require|suggest)(?:s|d|ed|ing)?"
            + "|(?:requirement|recommendation|suggestion|proposal|request)s?(?: is)?"
            + "|crucial|essential|imperative|important|necessary|vital) that\\b[^.;]*$");

    private Wish() {}

    /** Tells whether {@code before}, the text before a verb, begins a wish. */
    static boolean isIn(String before) {
        return WISH.matcher(before).find();
    }
}
