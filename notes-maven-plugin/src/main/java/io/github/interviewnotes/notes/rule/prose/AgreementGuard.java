package io.github.interviewnotes.notes.rule.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where rules about words that have to agree with each other are right. */
final class AgreementGuard {

    private static final String DO_WITH_BASE_FORM = "DID_BASEFORM";
    private static final String SINGULAR_WITH_PLURAL_VERB = "PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT";
    private static final String NUMBER_WITH_SINGULAR = "CD_NN";
    private static final String THIS_WITH_PLURAL_VERB = "PLURAL_VERB_AFTER_THIS";
    private static final String HAVE_WITH_BASE_FORM = "HAVE_PART_AGREEMENT";
    private static final String THESE_WITH_SINGULAR = "THIS_NNS";
    private static final String EITHER_WITH_PLURAL = "EACH_EVERY_NNS";
    private static final String ARTICLE_WITH_PLURAL = "A_NNS";
    private static final String IT_WITH_PLURAL_VERB = "IT_VBZ";
    private static final String MODAL_WITH_BASE_FORM = "MD_BASEFORM";
    private static final String PRONOUN_HAVE_WITH_VERB = "PRP_HAVE_VB";
    private static final String PRONOUN_WITH_PARTICIPLE = "PRP_PAST_PART";
    private static final String YOUR_FOR_YOU_ARE = "YOUR";
    private static final String DEPEND = "DEPEND_ON";
    private static final String TO_WITH_BASE_FORM = "TO_NON_BASE";
    private static final String PLURAL_WITH_VERB = "SUBJECT_VERB_AGREEMENT_PLURAL";

    private static final Pattern STOP = Pattern.compile("\\s?[.,:;)]");
    private static final Pattern OF = Pattern.compile("(?i)\\b(?:all|because|most|much|none|part|some) of $");

    /** {@code it need only check}: a modal verb. */
    private static final Pattern NEED_ONLY = Pattern.compile("need (?:only|not)\\b.*");

    private static final Pattern AS_DOES_BEFORE =
            Pattern.compile("(?i)\\b(?:as|same|than|what|way)\\b[^.,;]*\\b(?:do|does|did)\\s$");

    private static final Pattern SO_DOES_BEFORE = Pattern.compile("(?i)\\b(?:so|neither|nor) (?:do|does|did)\\s$");

    /**
     * {@code three row}, {@code 20 new row}; but not {@code page=3 row}, {@code -1 row}, {@code two reads and row},
     * {@code version 2 config}, and {@code 500 handler}, a status of HTTP.
     */
    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "(?i)(?:^(?!\\d)|(?<!\\b(?:code|error|level|port|status|step|to|version))(?<=\\p{L})\\s)(?![1-5]\\d\\d\\s)(?:two|three|four|five|six|seven|eight|nine|ten|[\\d,]{1,7})\\s(?:\\p{L}{4,20}\\s)?$");

    /** {@code hide it in hidden `main`}: the participle belongs to what follows. */
    private static final Pattern PREPOSITION = Pattern.compile("(?i)(?:at|by|for|from|in|into|on|to|with)\\s.*");

    /** {@code if your existing row does not have it}. */
    private static final Pattern PARTICIPLE_AND_NOUN = Pattern.compile(
            "\\s\\p{Ll}+ing\\s\\p{Ll}+\\s(?:does|do|is|are|was|has|can|could|will|would|must|should|needs?)(?:n['’]t)?\\b");

    /** {@code this ensure that} is wrong, {@code this detach key} and {@code this sanitize helper} are not. */
    private static final Pattern THIS_BEFORE = Pattern.compile("(?i)\\bthis\\s$");

    /** {@code the server dispatches commands}: the first of two words in "s" may be the verb of a single thing. */
    private static final Pattern VERB_BEFORE =
            Pattern.compile("(?i)\\b(?:an?|each|every|the|this)\\s(?:\\p{L}+\\s){1,2}\\p{L}+s\\s$");

    private static final Pattern PREPOSITION_BEHIND =
            Pattern.compile("(?:[.,;:)]|\\s(?:and|at|by|for|from|in|into|on|or|through|to|via|with)\\b)");

    private static final Pattern OBJECT_BEHIND = Pattern.compile(
            "\\s(?:that|the|an?|all|any|each|every|its?|us|you|your|them|their|how|what|when|where|which|whether|to|DXX\\d+)\\b");

    /** Verbs that name things and acts here: {@code the final write of a page}, {@code it has patch}. */
    private static final Set<String> NOUNS_HERE = Set.of(
            "abort",
            "append",
            "attach",
            "build",
            "commit",
            "create",
            "delete",
            "detach",
            "fetch",
            "file",
            "fork",
            "guarantee",
            "guide",
            "hover",
            "inbox",
            "insert",
            "install",
            "join",
            "merge",
            "notify",
            "open",
            "outbox",
            "patch",
            "predicate",
            "prefix",
            "pull",
            "push",
            "read",
            "rebase",
            "receive",
            "scan",
            "select",
            "send",
            "sync",
            "update",
            "upsert",
            "write");

    /** {@code these middleware}: uncountable in general English only. */
    private static final Pattern COUNTED_HERE = Pattern.compile("(?i).*\\b(?:middleware|software|metadata|data)");

    /** {@code either numbers or strings}. */
    private static final Pattern EITHER = Pattern.compile("(?i)either\\b.*");

    /** {@code an options hash}: a noun in its plural that qualifies another; {@code an errors occurs} is no such thing. */
    private static final Pattern NOUN_BEHIND = Pattern.compile(
            "\\s(?:DXX\\d|(?!(?:of|in|on|at|by|to|for|from|with|as|that|which|who|and|or|but|if|when|where|while|like|than|then|so|can"
                    + "|will|may|must|should|would|could|not|be|have|are|were|do|into|via|after|before|without|within|under"
                    + "|over|between|during|you|we|they|it|the|this|these)\\b)\\p{Ll}{2,}+(?<!s|ed)\\b)");

    /** A plural and a noun that it qualifies. */
    private static final Pattern QUALIFIER = Pattern.compile("\\s\\p{L}+" + NOUN_BEHIND.pattern());

    /** {@code it has hover and active states}. */
    private static final Pattern JOINED = Pattern.compile("\\s(?:and|or)\\b");

    /** {@code a different means}: one or many. */
    private static final Pattern ALIKE = Pattern.compile("\\b(?:means|series)$");

    /** {@code how could tests be worse}, {@code so will entering a word}: the subject stands behind the verb. */
    private static final Pattern INVERTED =
            Pattern.compile("(?i)\\b(?:how|why|where|when|what|so|nor|neither)\\s\\p{L}+\\s$");

    /** A noun that is a verb here, and that LanguageTool knows as neither. */
    private static final String SNAPSHOT = "snapshot";

    private AgreementGuard() {}

    /**
     * Tells whether a fault is to be reported.
     *
     * @param before some text that stands before what is marked
     * @param behind some text that stands behind it
     */
    static boolean believes(String id, String marked, String before, String behind) {
        return switch (id) {
            // "the same thing the example above does using the attribute"
            case DO_WITH_BASE_FORM ->
                !SO_DOES_BEFORE.matcher(before).find()
                        && !(marked.endsWith("ing")
                                && AS_DOES_BEFORE.matcher(before).find());
            case PLURAL_WITH_VERB ->
                !VERB_BEFORE.matcher(before).find()
                        || !PREPOSITION_BEHIND.matcher(behind).lookingAt();
            case SINGULAR_WITH_PLURAL_VERB -> !isNounHere(marked);
            case HAVE_WITH_BASE_FORM ->
                !isNounHere(marked)
                        && !Character.isUpperCase(marked.charAt(0))
                        && !JOINED.matcher(behind).lookingAt();
            case IT_WITH_PLURAL_VERB -> !NEED_ONLY.matcher(marked + behind).lookingAt() && !Wish.isIn(before);
            case NUMBER_WITH_SINGULAR -> NUMBER_BEFORE.matcher(before).find();
            case THIS_WITH_PLURAL_VERB ->
                !Wish.isIn(before)
                        && (!THIS_BEFORE.matcher(before).find()
                                || OBJECT_BEHIND.matcher(behind).lookingAt());
            case THESE_WITH_SINGULAR ->
                !COUNTED_HERE.matcher(marked).matches()
                        && !(marked.equalsIgnoreCase("this") && isNoNoun(before, behind));
            // "newcomers to Twisted"
            case TO_WITH_BASE_FORM -> !Character.isUpperCase(marked.charAt(0));
            case DEPEND -> !STOP.matcher(behind).lookingAt();
            case EITHER_WITH_PLURAL -> !EITHER.matcher(marked).matches();
            case ARTICLE_WITH_PLURAL ->
                !NOUN_BEHIND.matcher(behind).lookingAt()
                        && !ALIKE.matcher(marked).find();
            case MODAL_WITH_BASE_FORM ->
                !marked.equalsIgnoreCase(SNAPSHOT) && !INVERTED.matcher(before).find();
            // "the children that a node can have using these entries"
            case PRONOUN_HAVE_WITH_VERB -> !marked.endsWith("ing");
            case PRONOUN_WITH_PARTICIPLE -> !PREPOSITION.matcher(marked).matches();
            case YOUR_FOR_YOU_ARE -> !PARTICIPLE_AND_NOUN.matcher(behind).lookingAt();
            default -> true;
        };
    }

    /** {@code this dependencies section} names one thing, {@code all of this starts with it} another. */
    private static boolean isNoNoun(String before, String behind) {
        return OF.matcher(before).find() || QUALIFIER.matcher(behind).lookingAt();
    }

    private static boolean isNounHere(String word) {
        return NOUNS_HERE.contains(word.toLowerCase(Locale.ROOT));
    }
}
