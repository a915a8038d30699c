package io.github.interviewnotes.notes.rule.syntax;

/** What a parser makes of the code of a fence. */
public sealed interface Verdict {

    /** It is its language, or an excerpt that a reader takes for it. */
    record Fine() implements Verdict {}

    /**
     * It is not its language, though meant to be.
     *
     * @param line where, 1-based, in the fence's code
     * @param column where, 1-based, in code points
     * @param message the parser's words; a line that they name is a line of the fence's code
     */
    record Faulty(int line, int column, String message) implements Verdict {

        private static final int LONGEST = 160;

        /** Keeps the message to one line of bounded length: parsers quote the code, and code may hold anything. */
        public Faulty {
            message = message.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ")
                    .strip();
            if (message.codePointCount(0, message.length()) > LONGEST) {
                message = message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…";
            }
        }

        static Faulty at(Spot spot, String message) {
            return new Faulty(spot.line(), spot.column(), message);
        }
    }

    /**
     * It is another language.
     *
     * @param name that language's name, as a fence would give it
     */
    record OtherLanguage(String name) implements Verdict {}

    /**
     * Its language can be judged, but this code could not be.
     *
     * @param reason a short phrase: {@code no node}
     * @param lasting whether it will be so as long as the code and the programs are what they are
     */
    record Unjudged(String reason, boolean lasting) implements Verdict {

        /** One that need not be so another time, as on a machine with less to do. */
        Unjudged(String reason) {
            this(reason, false);
        }

        static Unjudged always(String reason) {
            return new Unjudged(reason, true);
        }
    }

    /** Nobody here judges its language. */
    record Exempt() implements Verdict {}
}
