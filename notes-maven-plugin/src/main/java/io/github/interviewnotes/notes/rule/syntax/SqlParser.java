package io.github.interviewnotes.notes.rule.syntax;

import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;

/** JSqlParser, which takes exponential time on some input, with a limit for each statement and one for all. Not thread-safe. */
final class SqlParser {

    private static final int LIMIT_MILLIS = 1000;
    private static final long LIMIT_OF_ALL = 10_000_000_000L;

    private long nanos;

    /**
     * What is wrong with a statement.
     *
     * @param offset where, in the statement
     * @param message what a reader is told
     * @param from the first place where a parser may stumble over it
     * @param to the last such place
     */
    record Fault(int offset, String message, int from, int to) {

        /** Tells whether a parser that stumbled at {@code place} may have met this. */
        boolean explains(int place) {
            return from <= place && place <= to;
        }
    }

    /** Returns where {@code statement} is refused; nothing where it is not, or where that takes too long to find out. */
    OptionalInt refusal(String statement) {
        if (nanos > LIMIT_OF_ALL) {
            return OptionalInt.empty();
        }
        long start = System.nanoTime();
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "notes-sql");
            thread.setDaemon(true);
            return thread;
        });
        try {
            OptionalInt simple = refusal(statement, false, executor);
            return simple.isEmpty() ? simple : refusal(statement, true, executor);
        } finally {
            executor.shutdownNow();
            nanos += System.nanoTime() - start;
        }
    }

    private static OptionalInt refusal(String statement, boolean complex, ExecutorService executor) {
        CCJSqlParser parser = CCJSqlParserUtil.newParser(statement)
                .withAllowComplexParsing(complex)
                .withTimeOut(LIMIT_MILLIS);
        try {
            CCJSqlParserUtil.parseStatement(parser, executor);
            return OptionalInt.empty();
        } catch (JSQLParserException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ParseException refusal && refusal.currentToken != null) {
                    return OptionalInt.of(offset(statement, refusal.currentToken.next));
                }
                if (cause instanceof TokenMgrException) {
                    return OptionalInt.of(statement.length());
                }
            }
            // out of time, or a fault of the parser's own
            return OptionalInt.empty();
        }
    }

    private static int offset(String statement, Token token) {
        if (token.kind == 0) {
            return statement.length();
        }
        int start = 0;
        for (int line = 1; line < token.beginLine; line++) {
            start = statement.indexOf('\n', start) + 1;
        }
        // the token's own column counts a tab as up to eight
        return Math.max(start, statement.indexOf(token.image, Math.min(statement.length(), start)));
    }
}
