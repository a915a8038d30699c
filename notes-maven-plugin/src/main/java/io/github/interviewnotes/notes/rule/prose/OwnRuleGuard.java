package io.github.interviewnotes.notes.rule.prose;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the plugin's own rules on grammar are wrong, as public documentation showed: their patterns know words and
 * their classes, but not what stands further away.
 */
final class OwnRuleGuard {

    /** By rule: what a sentence looks like in which it is wrong. The brackets stand round what it marks. */
    private static final Map<String, Pattern> WRONG = Map.of(
            // "what we do is create a pool", "these settings are allow lists"
            "NOTES_BE_BASE",
            Pattern.compile(
                    "(?i)\\b(?:what|all|cases?|goal|idea|job|option|purpose|solution|step|task|thing|way)\\b[^.]*"
                            + "\\b(?:is|was)\\s‹|›\\s(?!this\\b|its\\b|as\\b)\\p{Ll}{3,}s\\b"),
            // "the way this works is", "because of this templates can be used"
            "NOTES_THIS_NOUNS",
            Pattern.compile("(?i)\\b(?:way|how|reason|of)\\sthis\\s‹"),
            // "it refers to Rails components", "prefetching to routes"
            "NOTES_TO_VERBS",
            Pattern.compile("\\b(?:\\p{L}+ing|refers?|available|similar|due|appl(?:y|ies))\\sto\\s‹|‹\\p{Lu}"),
            // "if this plugin were", "it requires that every file have"
            "NOTES_SINGULAR_ARE",
            Pattern.compile(
                    "(?i)\\b(?:if|though|(?:ask|demand|insist|recommend|require|suggest)(?:s|ed)?\\sthat)\\b[^.,;]*‹"),
            // "the level that the command starts is"
            "NOTES_PLURAL_IS",
            Pattern.compile("\\bthat\\sthe\\s\\p{L}+\\s\\p{L}+\\s‹"),
            // "Multiple Device", "various failover, replication and balancing solutions"
            "NOTES_MANY_NOUN",
            Pattern.compile("‹\\p{Lu}|›,\\s[\\p{L}-]+,?\\s(?:and|or)\\b"),
            // "one of the following"
            "NOTES_ONE_OF_NOUN",
            Pattern.compile("‹following›"),
            // "it proves its worth"
            "NOTES_IT_IS",
            Pattern.compile("›\\sworth\\b"),
            // "you take one off the top"
            "NOTES_OF",
            Pattern.compile("(?i)\\b(?:cut|drop|peel|pop|take|took)\\p{L}*\\b[^.,;]*‹"));

    private OwnRuleGuard() {}

    /**
     * Tells whether a fault is to be reported.
     *
     * @param before some text that stands before what is marked
     * @param behind some text that stands behind it
     */
    static boolean believes(String id, String marked, String before, String behind) {
        Pattern wrong = WRONG.get(id);
        return wrong == null
                || !wrong.matcher(before + '‹' + marked + '›' + behind).find();
    }
}
