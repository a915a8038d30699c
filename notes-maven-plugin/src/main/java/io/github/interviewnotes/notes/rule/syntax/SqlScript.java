package io.github.interviewnotes.notes.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts SQL into statements. */
final class SqlScript {

    /** What a semicolon does not end a statement in. */
    private static final Pattern OPAQUE = Pattern.compile("'[^']*+'|\"[^\"\\n]*+\"|`[^`\\n]*+`|--[^\\n]*+|#[^\\n]*+"
            + "|/\\*(?s:.*?)\\*/|(\\$\\w*\\$)(?s:.*?)\\1|;|(?m:^\\s*(?:GO|/)\\s*$)");

    private static final Pattern BLANK =
            Pattern.compile("\\s*+(?:--[^\\n]*+(?:\\n|$)|/\\*(?s:.*?)\\*/|#[^\\n]*+(?:\\n|$))?+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");

    /** After these, semicolons belong to a body. */
    private static final Pattern PROCEDURE = Pattern.compile(
            "(?is)(?:CREATE\\b.{0,60}?\\b(?:TRIGGER|FUNCTION|PROCEDURE|PACKAGE)|DECLARE|DELIMITER|BEGIN\\s+(?!TRANSACTION|WORK|ISOLATION|;)\\w).*");

    private SqlScript() {}

    /**
     * One statement.
     *
     * @param offset where its first word stands
     * @param text without what stands before its first word and without the semicolon
     */
    record Statement(int offset, String text) {

        /** Returns its first word in lower case; the empty string where there is none. */
        String verb() {
            Matcher word = WORD.matcher(text);
            return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "";
        }
    }

    /** Returns the statements of {@code code} up to the first procedure, whose body nobody here reads. */
    static List<Statement> statements(String code) {
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        Matcher opaque = OPAQUE.matcher(code);
        while (start < code.length()) {
            start = behindBlank(code, start);
            if (PROCEDURE.matcher(code).region(start, code.length()).lookingAt()) {
                return statements;
            }
            int end = code.length();
            int next = code.length();
            opaque.region(start, code.length());
            while (opaque.find()) {
                boolean separator =
                        opaque.group().equals(";") || opaque.group().strip().matches("GO|/");
                if (separator) {
                    end = opaque.start();
                    next = opaque.end();
                    break;
                }
            }
            String text = code.substring(start, end);
            if (!text.isBlank()) {
                statements.add(new Statement(start, text));
            }
            start = next;
        }
        return statements;
    }

    private static int behindBlank(String code, int start) {
        Matcher blank = BLANK.matcher(code);
        int at = start;
        while (blank.region(at, code.length()).lookingAt() && blank.end() > at) {
            at = blank.end();
        }
        return at;
    }
}
