package io.github.interviewnotes.notes.rule.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Reads JSON from a text for readers. It keeps a stack of its own, so that no depth is too deep for it. An ellipsis stands for any
 * number of members or items, commas included.
 */
final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    /** What may come next. {@code LOOSE} is the neighbourhood of an ellipsis. */
    private enum Next {
        ITEM,
        FIRST,
        COLON,
        VALUE,
        SEPARATOR,
        LOOSE
    }

    /** A container that is open: where, and its kind; the outermost is the text itself. */
    private record Open(char bracket, int offset) {}

    private final JsonTokens tokens;
    private final boolean lenient;
    private final boolean json5;
    private final Deque<Open> open = new ArrayDeque<>();
    private Next next = Next.FIRST;
    private int comma = -1;

    /**
     * @param json5 whether names need no quotes
     * @param trailingCommas whether a comma may stand before a closing bracket
     */
    JsonReader(String code, boolean json5, boolean trailingCommas) {
        this.tokens = new JsonTokens(code, json5);
        this.lenient = trailingCommas || json5;
        this.json5 = json5;
    }

    /** What is wrong, and where. */
    static final class FaultException extends Exception {
        private static final long serialVersionUID = 1;
        private final int offset;

        FaultException(int offset, String message) {
            super(message);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    void read() throws FaultException {
        open.push(new Open(' ', 0));
        while (tokens.advance()) {
            step();
        }
        if (next == Next.COLON && inside() == '{' || next == Next.VALUE) {
            throw fault("expected a value, found the end");
        }
        // an ellipsis at the end stands for the closing brackets, too
        if (open.size() > 1 && next != Next.LOOSE) {
            Open first = open.peek();
            throw new FaultException(first.offset, "'" + first.bracket + "' is never closed");
        }
    }

    private char inside() {
        return open.peek().bracket;
    }

    private void step() throws FaultException {
        switch (tokens.kind()) {
            case ELLIPSIS -> next = next == Next.VALUE || next == Next.COLON ? Next.SEPARATOR : Next.LOOSE;
            case OPEN -> {
                value();
                open.push(new Open(tokens.text().charAt(0), tokens.start()));
                next = Next.FIRST;
            }
            case CLOSE -> close();
            case COMMA -> comma();
            case COLON -> colon();
            case STRING -> string();
            case WORD -> word();
            default -> throw new IllegalStateException();
        }
    }

    private void string() throws FaultException {
        boolean name = (inside() == '{' || inside() == ' ') && next != Next.VALUE;
        if (name) {
            item();
            next = Next.COLON;
        } else {
            value();
        }
    }

    private void word() throws FaultException {
        boolean name = inside() == '{' && next != Next.VALUE;
        if (name && !json5 && !tokens.isPlaceholder()) {
            throw fault("expected a name in double quotes" + found());
        }
        if (name) {
            item();
            next = Next.COLON;
        } else {
            boolean known = json5
                    || tokens.isPlaceholder()
                    || NUMBER.matcher(tokens.text()).matches()
                    || tokens.text().matches("true|false|null");
            if (!known) {
                throw fault("expected a value" + found());
            }
            value();
        }
    }

    /** Takes a token that starts a member or an item. */
    private void item() throws FaultException {
        boolean inText = inside() == ' ' && (next == Next.SEPARATOR || next == Next.COLON);
        if (next == Next.SEPARATOR && !inText || next == Next.COLON && !inText) {
            throw fault("expected " + expected() + found());
        }
    }

    private void value() throws FaultException {
        if (inside() == '{' && next != Next.VALUE && next != Next.LOOSE) {
            throw fault("expected " + (next == Next.FIRST || next == Next.ITEM ? "a name" : expected()) + found());
        }
        item();
        next = Next.SEPARATOR;
    }

    private void close() throws FaultException {
        char bracket = tokens.text().charAt(0);
        char opening = bracket == '}' ? '{' : '[';
        if (open.size() == 1) {
            throw fault("'" + bracket + "' closes nothing");
        }
        if (inside() != opening) {
            throw fault("expected " + expected() + found());
        }
        if (next == Next.COLON || next == Next.VALUE) {
            throw fault("expected " + (next == Next.COLON ? "':'" : "a value") + found());
        }
        if (next == Next.ITEM && !lenient) {
            throw new FaultException(
                    comma,
                    "a comma before '" + bracket + "', where no " + (opening == '{' ? "member" : "item") + " follows");
        }
        open.pop();
        next = Next.SEPARATOR;
    }

    private void comma() throws FaultException {
        boolean afterString = next == Next.COLON && inside() == ' ';
        if (next != Next.SEPARATOR && next != Next.LOOSE && !afterString) {
            throw fault("expected " + expected() + found());
        }
        comma = tokens.start();
        next = next == Next.LOOSE ? Next.LOOSE : Next.ITEM;
    }

    private void colon() throws FaultException {
        if (next != Next.COLON) {
            throw fault("expected " + expected() + found());
        }
        next = Next.VALUE;
    }

    private String expected() {
        return switch (next) {
            case ITEM, FIRST, LOOSE -> inside() == '{' ? "a name" : "a value";
            case VALUE -> "a value";
            case COLON -> "':'";
            case SEPARATOR -> inside() == '{' ? "',' or '}'" : inside() == '[' ? "',' or ']'" : "the end";
        };
    }

    private String found() {
        return ", found " + tokens.quoted();
    }

    private FaultException fault(String message) {
        return new FaultException(tokens.start(), message);
    }
}
