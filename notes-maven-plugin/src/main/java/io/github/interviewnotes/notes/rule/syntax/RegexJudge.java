package io.github.interviewnotes.notes.rule.syntax;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Judges regular expressions, one for the whole fence or one a line, with or without slashes. Those with what Java lacks are taken to
 * be of another dialect, and nothing is said of them.
 */
final class RegexJudge implements Judge.OfOne {

    /** Named groups of Python, recursion, subroutines, conditions, branch reset, verbs, {@code \K}, and classes of POSIX. */
    private static final Pattern OTHER_DIALECT = Pattern.compile(
            "\\(\\?(?:P|R|[0-9+-]|&|\\(|\\||#)|\\(\\*|\\\\[KgXN]|\\[\\[:|\\(\\?<\\w*_|\\\\[pP]\\{\\^|\\[\\[\\]|\\[\\^?\\]");

    private static final Pattern SLASHES = Pattern.compile("^/(.*)/[a-z]*$");

    @Override
    public Verdict judge(Snippet snippet) {
        String code = snippet.code();
        String whole = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        if (OTHER_DIALECT.matcher(whole).find() || snippet.tag().equals("pcre") || compiles(whole, Pattern.COMMENTS)) {
            return new Verdict.Fine();
        }
        String[] lines = whole.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean slashes = SLASHES.matcher(line).matches();
            String expression = slashes ? line.substring(1, line.lastIndexOf('/')) : line;
            try {
                Pattern.compile(expression);
            } catch (PatternSyntaxException e) {
                // the compiler counts in code points, and beyond the end where something is missing there
                int length = line.codePointCount(0, line.length());
                int at = Math.min(length, Math.max(0, e.getIndex()) + (slashes ? 1 : 0));
                return Verdict.Faulty.at(new Spot(i + 1, at + 1), sentence(e.getDescription()));
            }
        }
        return new Verdict.Fine();
    }

    private static boolean compiles(String expression, int flags) {
        try {
            Pattern.compile(expression, flags);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String sentence(String description) {
        return description.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + description.substring(1);
    }
}
