package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;

/** JSqlParser, which takes exponential time on some input, with a limit. */
final class SqlParser {

    private static final int LIMIT_MILLIS = 2000;

    /**
     * Why a statement was refused.
     *
     * @param offset where, in the statement
     */
    record Fault(int offset, String message) {}

    /** Returns why {@code statement} is refused; nothing where it is not, or where that takes too long to find out. */
    Optional<Fault> fault(String statement) {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "notes-sql");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Optional<Fault> simple = fault(statement, false, executor);
            return simple.isEmpty() ? simple : fault(statement, true, executor);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Optional<Fault> fault(String statement, boolean complex, ExecutorService executor) {
        CCJSqlParser parser = CCJSqlParserUtil.newParser(statement)
                .withAllowComplexParsing(complex)
                .withTimeOut(LIMIT_MILLIS);
        try {
            CCJSqlParserUtil.parseStatement(parser, executor);
            return Optional.empty();
        } catch (JSQLParserException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ParseException refusal && refusal.currentToken != null) {
                    return Optional.of(fault(statement, refusal.currentToken.next));
                }
            }
            // out of time, or a fault of the parser's own
            return Optional.empty();
        }
    }

    private static Fault fault(String statement, Token token) {
        if (token.kind == 0) {
            return new Fault(statement.stripTrailing().length(), "unexpected end of the statement");
        }
        int start = 0;
        for (int line = 1; line < token.beginLine; line++) {
            start = statement.indexOf('\n', start) + 1;
        }
        // a tab counts as up to eight columns there
        int at = Math.max(start, statement.indexOf(token.image, Math.min(statement.length(), start)));
        return new Fault(at, "unexpected " + Quoted.of(token.image));
    }
}
