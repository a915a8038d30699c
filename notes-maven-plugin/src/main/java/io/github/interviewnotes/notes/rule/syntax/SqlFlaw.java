package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
            "select", "from", "where", "group", "order", "having", "insert", "into", "values", "update", "delete");
    private static final Set<String> BEFORE_NAME = Set.of(".", "as", "from", "into", "update", "join", "table", ",");
    private static final Set<String> BINARY = Set.of("=", "<", ">", "<=", ">=", "<>", "!=", "and", "or");
    private static final Set<String> STARTS_CLAUSE = Set.of("from", "where", "group", "order", "having", "limit", ")");
    private static final Set<String> WANTS_MORE = Set.of(
            "from", "where", "having", "values", "into", "join", ",", "=", "<", ">", "<=", ">=", "<>", "!=", "and",
            "or");

    private final List<Token> tokens;
    private final boolean query;
    private final int length;
    private final Deque<Token> open = new ArrayDeque<>();

    private SqlFlaw(List<Token> tokens, int length) {
        this.tokens = tokens;
        this.length = length;
        // in "create table t (exclude using gist (room with =))" a sign is a name
        this.query = !tokens.isEmpty()
                && !Set.of("create", "alter").contains(tokens.get(0).lower());
    }

    /** A word or sign, and where it stands. */
    private record Token(String text, int offset) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the first flaw of {@code statement}. Whether it is one, a parser must confirm: a word may be a name after all. */
    static Optional<SqlParser.Fault> of(String statement) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(statement);
        while (matcher.find()) {
            String text = matcher.group();
            if (!text.isBlank() && !text.startsWith("--") && !text.startsWith("/*")) {
                tokens.add(new Token(text, matcher.start()));
            }
        }
        return new SqlFlaw(tokens, statement.length()).first();
    }

    private Optional<SqlParser.Fault> first() {
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            Optional<SqlParser.Fault> flaw = bracket(tokens.get(i))
                    .or(() -> at > 0 ? pair(at) : Optional.empty())
                    .or(() -> misspelling(at));
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        if (!open.isEmpty()) {
            return fault(open.peek(), Quoted.of(open.peek().text) + " is never closed");
        }
        Token last = tokens.get(tokens.size() - 1);
        return WANTS_MORE.contains(last.lower())
                ? fault(last, "the statement ends after " + Quoted.of(last.text))
                : Optional.empty();
    }

    private Optional<SqlParser.Fault> bracket(Token token) {
        switch (token.lower()) {
            case "(", "case" -> open.push(token);
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
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Finds two that cannot stand side by side. */
    private Optional<SqlParser.Fault> pair(int at) {
        Token last = tokens.get(at - 1);
        Token token = tokens.get(at);
        boolean operator = query && BINARY.contains(last.lower());
        boolean nothing = (last.text.equals(",") || operator)
                && (STARTS_CLAUSE.contains(token.lower()) || token.text.equals(","));
        return operator && BINARY.contains(token.lower()) || nothing
                ? fault(token, "unexpected " + Quoted.of(token.text) + " after " + Quoted.of(last.text))
                : Optional.empty();
    }

    /** Finds a word that is a letter, or a swap of two, away from a keyword, and stands where a name would be odd. */
    private Optional<SqlParser.Fault> misspelling(int at) {
        Token token = tokens.get(at);
        String word = token.lower();
        boolean name = at > 0 && BEFORE_NAME.contains(tokens.get(at - 1).lower());
        if (!query || name || word.length() < 4 || KEYWORDS.contains(word)) {
            return Optional.empty();
        }
        int end = at + 2 < tokens.size() ? tokens.get(at + 2).offset : length;
        return KEYWORDS.stream()
                .filter(keyword -> Nearest.distance(word, keyword) == 1)
                .findFirst()
                .map(meant -> Quoted.of(token.text) + " where '" + meant.toUpperCase(Locale.ROOT) + "' was meant")
                .map(message -> new SqlParser.Fault(token.offset, message, token.offset, end));
    }

    private Optional<SqlParser.Fault> fault(Token token, String message) {
        return Optional.of(new SqlParser.Fault(token.offset, message, 0, length));
    }
}
