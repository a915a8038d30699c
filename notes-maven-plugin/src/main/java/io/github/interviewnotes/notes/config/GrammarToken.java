package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.xml.sax.Attributes;

/** Looks for mistakes in the words of a pattern: values of attributes, regular expressions, tags. */
final class GrammarToken {

    private static final Set<String> FLAGS = Set.of(
            "case_sensitive",
            "inflected",
            "negate",
            "negate_pos",
            "postag_regexp",
            "raw_pos",
            "regexp",
            "suppress_misspelled");
    private static final Set<String> NUMBERS = Set.of("min", "max", "skip");

    /** More would make a pattern that takes long to try. */
    private static final int MOST_TOKENS = 20;

    /** The tags of LanguageTool's English, from its {@code tagset.txt}; others start with one of them and an underscore. */
    private static final List<String> TAGS = List.of(
            "#",
            "$",
            "''",
            ",",
            ".",
            ":",
            "``",
            "CC",
            "CD",
            "DT",
            "EX",
            "FW",
            "IN",
            "JJ",
            "JJR",
            "JJS",
            "LS",
            "MD",
            "NN",
            "NN:U",
            "NN:UN",
            "NNP",
            "NNPS",
            "NNS",
            "ORD",
            "PARA_END",
            "PCT",
            "PDT",
            "POS",
            "PRP",
            "PRP$",
            "PRP_O3P",
            "PRP_S3P",
            "RB",
            "RBR",
            "RBS",
            "RB_SENT",
            "RP",
            "SENT_END",
            "SENT_START",
            "SYM",
            "TO",
            "UH",
            "UNKNOWN",
            "VB",
            "VBD",
            "VBG",
            "VBN",
            "VBP",
            "VBZ",
            "WDT",
            "WP",
            "WP$",
            "WRB");

    private final BiConsumer<Position, String> faults;
    private final Deque<Text> texts = new ArrayDeque<>();

    GrammarToken(BiConsumer<Position, String> faults) {
        this.faults = faults;
    }

    /** The text of an open element, and whether it is a regular expression. */
    private record Text(Position position, boolean regular, StringBuilder content) {}

    void open(String name, Attributes attributes, Position at) {
        boolean regular = name.equals("regexp") || "yes".equals(attributes.getValue("regexp"));
        texts.push(new Text(at, regular, new StringBuilder()));
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.getQName(i), attributes.getValue(i), at);
        }
        checkTag(attributes.getValue("postag"), "yes".equals(attributes.getValue("postag_regexp")), at);
        checkExpression(attributes.getValue("chunk_re"), at);
        checkExpression(attributes.getValue("regexp_match"), at);
    }

    void text(String text) {
        if (!texts.isEmpty()) {
            texts.peek().content().append(text);
        }
    }

    void close(String name) {
        Text text = texts.pop();
        if (text.regular()) {
            checkExpression(text.content().toString(), text.position());
        }
    }

    /**
     * Checks a reference of a message to a word of the pattern.
     *
     * @param tokens how many words the pattern has
     */
    void match(Attributes attributes, Position at, int tokens) {
        String number = attributes.getValue("no");
        boolean fits = number != null
                && number.matches("[0-9]{1,3}")
                && Integer.parseInt(number) >= 1
                && (tokens == 0 || Integer.parseInt(number) <= tokens);
        if (!fits) {
            faults.accept(
                    at,
                    "the attribute no of match is the number of a token of the pattern, from 1 to "
                            + Math.max(1, tokens) + ", found " + (number == null ? "nothing" : Quoted.of(number)));
        }
    }

    private void check(String attribute, String value, Position at) {
        if (FLAGS.contains(attribute) && !value.equals("yes") && !value.equals("no")) {
            faults.accept(at, "the attribute " + attribute + " is yes or no, found " + Quoted.of(value));
        }
        boolean number = value.matches("[0-9]{1,2}") && Integer.parseInt(value) <= MOST_TOKENS;
        if (NUMBERS.contains(attribute) && !number) {
            faults.accept(
                    at,
                    "the attribute " + attribute + " is a number up to " + MOST_TOKENS + ", found " + Quoted.of(value));
        }
    }

    private void checkTag(String tag, boolean regular, Position at) {
        if (tag == null || regular && !checkExpression(tag, at)) {
            return;
        }
        boolean known = regular
                ? TAGS.stream().anyMatch(Pattern.compile(tag).asMatchPredicate())
                : TAGS.contains(tag) || tag.indexOf('_') > 0 && TAGS.contains(tag.substring(0, tag.indexOf('_')));
        if (!known) {
            String hint = Nearest.to(tag, TAGS)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("expected one such as NN, NNS, VB, VBZ or JJ");
            faults.accept(
                    at,
                    Quoted.of(tag)
                            + (regular ? " fits no part of speech; " : " is no part of speech; ")
                            + (regular ? "expected an expression for tags such as NN, NNS, VB, VBZ or JJ" : hint));
        }
    }

    private boolean checkExpression(String expression, Position at) {
        if (expression == null) {
            return true;
        }
        try {
            Pattern.compile(expression);
            if (Backtracking.explodes(expression)) {
                faults.accept(
                        at,
                        Quoted.of(expression)
                                + " takes for ever on some texts: what is repeated holds a choice or another"
                                + " repetition; write it without, for example [ab]+ for (a|b)+");
                return false;
            }
            return true;
        } catch (PatternSyntaxException e) {
            faults.accept(at, Quoted.of(expression) + " is no regular expression: " + e.getDescription());
            return false;
        }
    }
}
