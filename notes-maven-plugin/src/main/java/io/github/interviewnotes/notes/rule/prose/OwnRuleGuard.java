package io.github.interviewnotes.notes.rule.prose;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the plugin's own rules on grammar are wrong, as public documentation showed: their patterns know words and
 * their classes, but not what stands further away.
 */
final class OwnRuleGuard {

    /** By rule: what a sentence looks like in which it is wrong. The brackets stand round what it marks. */
    private static final Map<String, Pattern> WRONG = Map.ofEntries(
            // "what we do is create a pool", "these settings are allow lists"
            Map.entry(
                    "NOTES_BE_BASE",
                    Pattern.compile(
                            "(?i)\\b(?:what|all|aim|cases?|goal|idea|intent(?:ion)?|job|option|point|purpose|solution|step|task|thing|trick|way)\\b[^.]*"
                                    + "\\b(?:is|was)\\s‹|(?-i:‹\\p{Lu})|›\\s(?!this\\b|its\\b|as\\b)\\p{Ll}{3,}s\\b")),
            // "the way this works is", "because of this templates can be used"
            Map.entry("NOTES_THIS_NOUNS", Pattern.compile("(?i)\\b(?:way|how|reason|of)\\sthis\\s‹")),
            // "a theme provided by Read the Docs"
            Map.entry("NOTES_BY_BASE", Pattern.compile("‹\\p{Lu}")),
            // "if it is larger then the next is read"
            Map.entry("NOTES_THAN", Pattern.compile("(?i)\\b(?:as|because|if|once|since|unless|when|while)\\b[^.]*‹")),
            // "it refers to Rails components", "prefetching to routes", "passing parameters to includes",
            // "the object being linked to defines"
            Map.entry(
                    "NOTES_TO_VERBS",
                    Pattern.compile(
                            "\\b(?!(?:allowed|configured|designed|intended|needed|required|supposed|used)\\b)\\p{Ll}+ed\\sto\\s‹|\\b(?:\\p{L}+ing|refers?|accessible|available|arguments?|parameters?|values?|similar|due|appl(?:y|ies))\\sto\\s‹|‹\\p{Lu}")),
            // "the preprocessor define X is set"
            Map.entry(
                    "NOTES_NOUN_VERB",
                    Pattern.compile(
                            "›\\sDXX\\d+\\s(?:is|was|has|can|could|may|might|must|should|will|would)\\b|\\bpreprocessor\\s‹")),
            // "if this plugin were", "it requires that every file have"
            Map.entry("NOTES_SINGULAR_ARE", Pattern.compile("(?i)\\b(?:if|though)\\b[^.,;]*‹")),
            // "the level that the command starts is", "their use in browsers is", "pandas is", "Natural Cycles is"
            Map.entry(
                    "NOTES_PLURAL_IS",
                    Pattern.compile("\\bthat\\sthe\\s\\p{L}+\\s\\p{L}+\\s‹"
                            + "|\\b(?:about|at|by|for|from|in|of|on|to|with)\\s(?:\\p{L}+\\s){1,2}‹"
                            + "|\\b(?:pandas|votes)\\s‹|\\b\\p{Lu}\\p{L}*\\s‹")),
            // "Multiple Device", "various failover, replication and balancing solutions", "many feel that",
            // "with the Multiple Inheritance example"
            Map.entry(
                    "NOTES_MANY_NOUN",
                    Pattern.compile(
                            "‹\\p{Lu}|[\\p{L},]\\sMultiple\\b|\\s\\p{Lu}\\p{L}*\\s‹|›\\sthat\\b|›,\\s[\\p{L}-]+,?\\s(?:and|or)\\b")),
            // "Clang: quiet a warning"
            Map.entry("NOTES_QUITE", Pattern.compile("(?:^|[:.,]\\s|\\b(?:to|and|will|can)\\s)‹quiet›")),
            // "let these know that"
            Map.entry("NOTES_THESE_NOUN", Pattern.compile("\\blet\\s(?:these|those)\\s‹")),
            // "one of the following"
            Map.entry("NOTES_ONE_OF_NOUN", Pattern.compile("‹following›")),
            // "it proves its worth"
            Map.entry("NOTES_IT_IS", Pattern.compile("›\\sworth\\b")),
            // "you take one off the top"
            Map.entry("NOTES_OF", Pattern.compile("(?i)\\b(?:cut|drop|peel|pop|set|take|took)\\p{L}*\\b[^.,;]*‹")),
            // "all events form a tree"
            Map.entry("NOTES_FROM", Pattern.compile("(?i)s\\s‹form›\\s(?:an?|the)\\b")));

    /** Rules that take the base form of a verb for its plural. */
    private static final Set<String> WISHED =
            Set.of("NOTES_CODE_VERB", "NOTES_NOUN_VERB", "NOTES_OPTION_VERB", "NOTES_SINGULAR_ARE", "NOTES_THIS_VERB");

    private OwnRuleGuard() {}

    /**
     * Tells whether a fault is to be reported.
     *
     * @param before some text that stands before what is marked
     * @param behind some text that stands behind it
     */
    static boolean believes(String id, String marked, String before, String behind) {
        Pattern wrong = WRONG.get(id);
        boolean known = wrong != null
                && wrong.matcher(before + '‹' + marked + '›' + behind).find();
        return !known && !(WISHED.contains(id) && Wish.isIn(before));
    }
}
