package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which faults are believed where: some rules of LanguageTool are right only in some places of a note. What
 * touches something opaque never comes this far.
 */
final class Guard {

    private static final String A_OR_AN = "EN_A_VS_AN";
    private static final String REPEATED_WORD = "WORD_REPEAT_RULE";
    private static final String SMALL_INITIAL = "UPPERCASE_SENTENCE_START";
    private static final String NOUN_AS_VERB = "NOUN_VERB_CONFUSION";
    private static final String TWO_STOPS = "DOUBLE_PUNCTUATION";
    private static final String NAME_AND_VERB = "NOTES_CODE_VERB";
    private static final String SPACED_PUNCTUATION = "COMMA_PARENTHESIS_WHITESPACE";

    /** Headings, cells, labels of pictures and words within a passage are no sentences. */
    private static final Set<Passage.Kind> FRAGMENTS = Set.of(
            Passage.Kind.HEADING, Passage.Kind.TABLE_CELL, Passage.Kind.ALTERNATIVE_TEXT, Passage.Kind.FOREIGN_WORDS);

    private static final Set<String> BELIEVED_IN_FRAGMENTS = Set.of(A_OR_AN, REPEATED_WORD);

    /** In public documentation one in four or more writes these verbs as the nouns, and not {@code back up}. */
    private static final Set<String> VERBS_HERE = Set.of("backup", "cleanup", "login", "rollback", "setup");

    private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}$");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("\\s[,.]");

    /** {@code PDF/A}, {@code .a archives}: part of something longer, or how names of files end. */
    private static final Pattern PART_BEFORE = Pattern.compile("\\S/$|(?:^|[\\s(])\\.$");

    private static final Pattern SLASH_BEHIND = Pattern.compile("/\\S");

    private Guard() {}

    /** Tells whether {@code suspicion} is to be reported. */
    static boolean believes(Suspicion suspicion) {
        String id = suspicion.id();
        boolean inFragment = FRAGMENTS.contains(suspicion.passage().kind());
        if (inFragment && !BELIEVED_IN_FRAGMENTS.contains(id)
                || HouseStyle.isHyphen(suspicion.fault(), suspicion.marked())
                || isPart(suspicion)
                || !inFragment && !id.equals(A_OR_AN) && !isInSentence(suspicion)) {
            return false;
        }
        String marked = suspicion.marked();
        String before = suspicion.before();
        String behind = suspicion.behind();
        return switch (id) {
            case A_OR_AN -> Article.isWrong(suspicion);
            case REPEATED_WORD -> RepeatedWord.isMistake(suspicion);
            // a list of options says "`--keep-all` keep all rows", and `rows` are many
            case NAME_AND_VERB ->
                suspicion.passage().kind() != Passage.Kind.LIST_ITEM && !isPlural(codeBefore(suspicion));
            case TWO_STOPS -> WORD_BEFORE.matcher(before).find() && !continues(behind);
            case SMALL_INITIAL -> SmallInitial.isWrong(suspicion);
            case SPACED_PUNCTUATION ->
                SPACE_BEFORE_STOP.matcher(marked).matches()
                        && WORD_BEFORE.matcher(before).find()
                        && !suspicion.isShown(suspicion.fault().to() - 1)
                        && !continues(behind);
            case NOUN_AS_VERB -> !VERBS_HERE.contains(marked.toLowerCase(Locale.ROOT));
            default ->
                AgreementGuard.believes(id, marked, before, behind)
                        && OwnRuleGuard.believes(id, marked, before, behind);
        };
    }

    private static boolean isPart(Suspicion suspicion) {
        return PART_BEFORE.matcher(suspicion.before()).find()
                || SLASH_BEHIND.matcher(suspicion.behind()).lookingAt();
    }

    private static boolean isInSentence(Suspicion suspicion) {
        Remark.Fault fault = suspicion.fault();
        return !suspicion.english()
                || LittleWords.contain(suspicion.marked().strip().split("\\s+")[0])
                || LittleWords.holdTogether(suspicion.text(), fault.from(), fault.to());
    }

    /** Returns the code that stands before what is marked. */
    private static String codeBefore(Suspicion suspicion) {
        int end = suspicion
                .wording()
                .source(suspicion.fault().from(), suspicion.fault().to())
                .start();
        return suspicion.passage().pieces().stream()
                .filter(piece -> piece.range().end() <= end)
                .map(piece -> piece instanceof Passage.Opaque code ? code.text() : "")
                .filter(code -> !code.isEmpty())
                .reduce("", (earlier, later) -> later);
    }

    private static boolean isPlural(String code) {
        return code.endsWith("s") || code.endsWith("S");
    }

    private static boolean continues(String behind) {
        return !behind.isEmpty() && !Character.isWhitespace(behind.charAt(0));
    }
}
