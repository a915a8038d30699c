package io.github.interviewnotes.notes.rule.prose;

import java.util.regex.Pattern;

/** Regular expressions for phrases of a dictionary, in each way to write their spaces, apostrophes and hyphens. */
final class PhraseExpression {

    private PhraseExpression() {}

    /** Returns the expression for {@code phrase}, in which single spaces part the words. */
    static String of(String phrase) {
        return Pattern.quote(phrase)
                .replace(" ", "\\E\\s+\\Q")
                .replace("'", "\\E['’]\\Q")
                .replace("-", "\\E[-‐‑]\\Q");
    }
}
