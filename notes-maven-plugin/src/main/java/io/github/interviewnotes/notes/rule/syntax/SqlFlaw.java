package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a statement in every dialect of SQL. */
final class SqlFlaw {

    private static final Pattern TOKEN = Pattern.compile("\\s+|--[^\\n]*|/\\*(?s:.*?)\\*/|'[^']*+'|\"[^\"]*+\"|`[^`]*+`"
            + "|(\\$\\w*\\$)(?s:.*?)\\1|[\\p{L}_][\\p{L}\\p{N}_$]*|\\d[\\w.]*|[<>=!|&]+|(?s:.)");

    private static final List<String> KEYWORDS = List.of(
            "select", "from", "where", "group", "order", "having", "insert", "into", "values", "update", "delete",
            "create");
    private static final Set<String> BINARY = Set.of("=", "<", ">", "<=", ">=", "<>", "!=", "and", "or");
    private static final Set<String> STARTS_CLAUSE =
            Set.of("from", "where", "group", "order", "having", "limit", ")", "");
    private static final Set<String> WANTS_MORE = Set.of(
            "from", "where", "having", "and", "or", "values", "into", "join", "=", "<", ">", "<=", ">=", "<>", "!=",
            ",");

    private SqlFlaw() {}

    /** A word or sign, and where it stands. */
    private record Token(String text, int offset) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns the first flaw of {@code statement}.
     *
     * @param refusal where a parser gave up; only a word there or before may be misspelled
     */
    static Optional<SqlParser.Fault> of(String statement, SqlParser.Fault refusal) {
        Deque<Token> open = new ArrayDeque<>();
        Token last = new Token("", 0);
        boolean query = !statement.matches("(?is)(?:create|alter)\\b.*");
        Matcher matcher = TOKEN.matcher(statement);
        while (matcher.find()) {
            Token token = new Token(matcher.group(), matcher.start());
            if (token.text.isBlank() || token.text.startsWith("--") || token.text.startsWith("/*")) {
                continue;
            }
            Optional<SqlParser.Fault> flaw = flaw(last, token, open, query);
            if (flaw.isPresent()) {
                return flaw;
            }
            if (token.offset <= refusal.offset() && isMisspelled(token, last)) {
                String meant = Nearest.to(token.lower(), KEYWORDS).orElseThrow();
                return fault(
                        token, Quoted.of(token.text) + " where '" + meant.toUpperCase(Locale.ROOT) + "' was meant");
            }
            last = token;
        }
        if (!open.isEmpty()) {
            Token first = open.peek();
            return fault(first, Quoted.of(first.text) + " is never closed");
        }
        return WANTS_MORE.contains(last.lower())
                ? fault(last, "the statement ends after " + Quoted.of(last.text))
                : Optional.empty();
    }

    private static Optional<SqlParser.Fault> flaw(Token last, Token token, Deque<Token> open, boolean query) {
        String word = token.lower();
        switch (word) {
            case "(" -> open.push(token);
            case "case" -> open.push(token);
            case "end" -> {
                if (!open.isEmpty() && open.peek().lower().equals("case")) {
                    open.pop();
                }
            }
            case ")" -> {
                if (open.isEmpty()) {
                    return fault(token, "')' closes nothing");
                }
                Token opening = open.pop();
                if (!opening.text.equals("(")) {
                    return fault(opening, Quoted.of(opening.text) + " has no END");
                }
            }
            case "'", "\"", "`" -> {
                return fault(token, "this string is never closed");
            }
            default -> {}
        }
        // in "exclude using gist (room with =)" a sign is a name
        boolean operator = query && BINARY.contains(last.lower());
        boolean twice = operator && BINARY.contains(word);
        boolean nothing = (last.text.equals(",") || operator) && (STARTS_CLAUSE.contains(word) || word.equals(","));
        return twice || nothing
                ? fault(token, "unexpected " + Quoted.of(token.text) + " after " + Quoted.of(last.text))
                : Optional.empty();
    }

    /** Tells whether a word is one letter, or a swap of two, away from a keyword, and stands where a name would be odd. */
    private static boolean isMisspelled(Token token, Token last) {
        String word = token.lower();
        boolean name = last.text.equals(".") || last.lower().matches("as|from|into|update|join|table|,");
        return !name
                && word.length() >= 4
                && !KEYWORDS.contains(word)
                && KEYWORDS.stream().anyMatch(keyword -> Nearest.distance(word, keyword) == 1);
    }

    private static Optional<SqlParser.Fault> fault(Token token, String message) {
        return Optional.of(new SqlParser.Fault(token.offset, message));
    }
}
