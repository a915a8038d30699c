package io.github.interviewnotes.notes.rule.index;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How most descriptions of an index begin and end.
 *
 * @param stopped whether they end like sentences
 * @param capital whether they begin like sentences
 */
record Manner(boolean stopped, boolean capital) {

    static Manner of(List<String> descriptions) {
        return new Manner(
                most(descriptions, text -> text.matches("(?s).*[.!?…]")),
                most(descriptions, text -> !Character.isLowerCase(text.codePointAt(0))));
    }

    private static boolean most(List<String> texts, Predicate<String> such) {
        return 2 * texts.stream().filter(such).count() >= texts.size();
    }

    /** Returns a sentence as the others would be written. */
    String fitted(String sentence) {
        String ended = !stopped && sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        // a name or an abbreviation keeps its capital
        boolean word = ended.matches("(?s)\\p{Lu}\\p{Ll}*(?:[\\s,.].*)?") && !ended.startsWith("I ");
        return capital || !word ? ended : ended.substring(0, 1).toLowerCase(Locale.ROOT) + ended.substring(1);
    }
}
