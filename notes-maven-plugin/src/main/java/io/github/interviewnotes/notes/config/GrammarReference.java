package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** References of a grammar file by number: to words of a pattern, and to groups of an expression. */
final class GrammarReference {

    private static final Pattern WORD = Pattern.compile("\\\\(\\d{1,2})");
    private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\$(\\d)");

    private GrammarReference() {}

    /**
     * Returns what is wrong with a reference of a message to a word of the pattern, if something is.
     *
     * @param words how many words the pattern has; 0 where nobody knows, or where it is an expression
     */
    static Optional<String> inMessage(Attributes match, int words) {
        return of(match, words == 0 ? 0 : 1, words == 0 ? Integer.MAX_VALUE : words, "from 1 to " + Math.max(1, words))
                .or(() -> groups(match));
    }

    /**
     * Returns what is wrong with a reference of a word to one that stands before it, if something is; these are counted
     * from 0.
     *
     * @param before how many words stand before it
     */
    static Optional<String> inWord(Attributes match, int before) {
        return of(match, 0, before - 1, before == 0 ? "of which there is none yet" : "from 0 to " + (before - 1))
                .or(() -> groups(match));
    }

    private static Optional<String> of(Attributes match, int least, int most, String expected) {
        String number = match.getValue("no");
        boolean fits = number != null
                && number.matches("[0-9]{1,3}")
                && Integer.parseInt(number) >= least
                && Integer.parseInt(number) <= most;
        return fits
                ? Optional.empty()
                : Optional.of("the attribute no of match is the number of a token of the pattern, " + expected
                        + ", found " + (number == null ? "nothing" : Quoted.of(number)));
    }

    private static Optional<String> groups(Attributes match) {
        return groups(match.getValue("regexp_match"), match.getValue("regexp_replace"))
                .or(() -> groups(match.getValue("postag"), match.getValue("postag_replace")));
    }

    private static Optional<String> groups(String expression, String replacement) {
        if (expression == null
                || replacement == null
                || GrammarExpression.fault(expression).isPresent()) {
            return Optional.empty();
        }
        int groups = groupsOf(expression);
        return GROUP.matcher(replacement)
                .results()
                .filter(reference -> Integer.parseInt(reference.group(1)) > groups)
                .findFirst()
                .map(reference -> Quoted.of(replacement) + " asks for the group " + reference.group(1) + " of "
                        + Quoted.of(expression) + ", which has " + groups);
    }

    /** Returns how many groups a valid expression has. */
    static int groupsOf(String expression) {
        return Pattern.compile(expression).matcher("").groupCount();
    }

    /**
     * Returns what is wrong with the references of the text of a message, if something is.
     *
     * @param most how many words or groups there are to refer to
     * @param what what these are
     */
    static Optional<String> inText(String text, int most, String what) {
        Matcher reference = WORD.matcher(text);
        while (reference.find()) {
            int number = Integer.parseInt(reference.group(1));
            if (number > most) {
                return Optional.of(Quoted.of(reference.group()) + " asks for a " + what
                        + " that there is not; expected a number from 1 to " + most);
            }
        }
        return Optional.empty();
    }
}
