package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts JSON into tokens; comments are no tokens. */
final class JsonTokens {

    enum Kind {
        OPEN,
        CLOSE,
        COMMA,
        COLON,
        STRING,
        WORD,
        ELLIPSIS
    }

    /** What is passed over: space, and comments of all kinds that are seen in JSON. */
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\\uFEFF]++|//[^\\n]*+|#[^\\n]*+|/\\*(?s:.*?)\\*/|<!--(?s:.*?)-->|\\{%.*?%\\}");

    private static final Pattern ELLIPSIS = Pattern.compile("\\.{2,}|…|\\[(?:\\.{3}|…)\\]|-{3,}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<[^<>\\n\"]*>|\\{\\{.*?\\}\\}|\\$\\{[^}\\n]*\\}|\\$[\\w.]+|%[\\w.]+%?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");
    private static final Pattern WORD = Pattern.compile("[^\\s,:{}\\[\\]\"']+?(?=\\.{3}|…|[\\s,:{}\\[\\]\"']|$)");

    private final String code;
    private final boolean json5;
    private final Matcher matcher;
    private int start;
    private int end;
    private Kind kind = Kind.ELLIPSIS;
    private boolean placeholder;

    JsonTokens(String code, boolean json5) {
        this.code = code;
        this.json5 = json5;
        this.matcher = BETWEEN.matcher(code);
    }

    /** Goes to the next token; false at the end. */
    boolean advance() throws JsonReader.FaultException {
        start = end;
        while (finds(BETWEEN)) {
            start = end;
        }
        if (start == code.length()) {
            return false;
        }
        placeholder = false;
        kind = kindHere();
        return true;
    }

    private Kind kindHere() throws JsonReader.FaultException {
        if (finds(ELLIPSIS)) {
            return Kind.ELLIPSIS;
        }
        if (finds(PLACEHOLDER)) {
            placeholder = true;
            return Kind.WORD;
        }
        char first = code.charAt(start);
        end = start + 1;
        switch (first) {
            case '{', '[':
                return Kind.OPEN;
            case '}', ']':
                return Kind.CLOSE;
            case ',':
                return Kind.COMMA;
            case ':':
                return Kind.COLON;
            case '"':
                string();
                return Kind.STRING;
            default:
                break;
        }
        if (json5 && first == '\'') {
            string();
            return Kind.STRING;
        }
        if (!finds(WORD)) {
            end = start + Character.charCount(code.codePointAt(start));
        }
        return Kind.WORD;
    }

    /** Goes behind the closing quote; a loop, since a regular expression would need a stack as deep as the string is long. */
    private void string() throws JsonReader.FaultException {
        char quote = code.charAt(start);
        for (int at = start + 1; at < code.length(); at++) {
            char letter = code.charAt(at);
            if (letter == quote) {
                end = at + 1;
                return;
            }
            if (letter == '\n') {
                break;
            }
            if (letter == '\\' && at + 1 < code.length()) {
                requireEscape(at);
                at++;
            }
        }
        throw new JsonReader.FaultException(start, "this string is not closed on its line");
    }

    private void requireEscape(int at) throws JsonReader.FaultException {
        if (!json5 && !matcher.usePattern(ESCAPE).region(at, code.length()).lookingAt()) {
            String escape = code.substring(at, code.offsetByCodePoints(at, 2));
            throw new JsonReader.FaultException(at, Quoted.of(escape) + " is no escape of JSON");
        }
    }

    private boolean finds(Pattern pattern) {
        matcher.usePattern(pattern).region(start, code.length());
        if (matcher.lookingAt()) {
            end = matcher.end();
            return true;
        }
        return false;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    String text() {
        return code.substring(start, end);
    }

    String quoted() {
        return Quoted.of(text());
    }

    /** Tells whether the token stands for something that the reader is to put there. */
    boolean isPlaceholder() {
        return placeholder;
    }
}
