package io.github.interviewnotes.notes.rule.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.languagetool.rules.patterns.PatternToken;

/** What a pattern says of a word's part of speech. Thread-safe. */
final class TagTest {

    private final int number;
    private final boolean negated;
    private final boolean untagged;
    private final Memo<String, Boolean> names;

    private TagTest(int number, Key key) {
        this.number = number;
        this.negated = key.negated;
        this.untagged = key.allows(PatternToken.UNKNOWN_TAG);
        this.names = new Memo<>(key::allows);
    }

    /**
     * A test as it is written.
     *
     * @param tag a tag, or an expression for tags
     */
    record Key(String tag, boolean expression, boolean negated) {

        /** Returns what {@code token} says, if it says something that can be judged by the tag alone. */
        static Optional<Key> of(PatternToken token) {
            if (token.getPOStag() == null || token.isReferenceElement()) {
                return Optional.empty();
            }
            Key key = new Key(token.getPOStag(), token.isPOStagRegularExpression(), token.getPOSNegation());
            return key.negated && key.allows(PatternToken.UNKNOWN_TAG) ? Optional.empty() : Optional.of(key);
        }

        private boolean allows(String name) {
            return expression ? Pattern.matches(tag, name) : tag.equals(name);
        }

        /** Returns this test as the one with {@code number}. */
        TagTest numbered(int number) {
            return new TagTest(number, this);
        }
    }

    /** Returns its place among all tests. */
    int number() {
        return number;
    }

    /** Tells whether it lets a word pass that has the tag {@code name}, which is empty for none. */
    boolean passes(String name) {
        return (!name.isEmpty() && names.get(name)) != negated;
    }

    /** Tells whether it lets a word pass since nothing is known of it. */
    boolean passesUntagged() {
        return untagged && !negated;
    }
}
