package io.github.interviewnotes.notes.rule.prose;

import java.util.Set;
import java.util.regex.Pattern;

/** Where a word is repeated by mistake. */
final class RepeatedWord {

    /** Repeated on purpose: {@code much much more}. */
    private static final Set<String> EMPHATIC = Set.of("many", "more", "much", "really", "very");

    private static final Pattern START = Pattern.compile("(?:^|[.?!:]\\s)$");

    private static final Set<String> FORMS_OF_BE = Set.of("are", "is", "was", "were");

    /** {@code where the code is is enough}: a clause that ends on its verb; {@code how many rows are are} is none. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?i)\\b(?:how|what|where)\\s(?!many\\b|much\\b)[^,.;:]*\\p{L}\\s$");

    /** {@code And and Or are operators}. */
    private static final Pattern OPERATORS = Pattern.compile("(?:And and|Or or)›\\s(?:And|Not|Or|Xor)\\b");

    private RepeatedWord() {}

    /** Tells whether the word is repeated, and not shown, the name of something, or followed by what it names. */
    static boolean isMistake(Suspicion suspicion) {
        String[] words = suspicion.marked().strip().split("\\s+");
        String first = words[0];
        String last = words[words.length - 1];
        return isRepeated(suspicion, first, last)
                && !EMPHATIC.contains(last)
                && !OPERATORS
                        .matcher(suspicion.marked() + '›' + suspicion.behind())
                        .lookingAt()
                && !(FORMS_OF_BE.contains(last)
                        && CLAUSE.matcher(suspicion.before()).find())
                && !suspicion.isShown(suspicion.fault().to() - last.length())
                && (LittleWords.contain(last) || !suspicion.isBeforeCode() && !isName(suspicion, last));
    }

    private static boolean isName(Suspicion suspicion, String word) {
        return suspicion.english() && Character.isUpperCase(word.charAt(0));
    }

    /**
     * {@code AND and} is an operator and a word, {@code certificate Certificate Authority} a word and a name, and a
     * term at the end of a line is repeated below it. A capital at the start of a sentence makes no difference.
     */
    private static boolean isRepeated(Suspicion suspicion, String first, String last) {
        boolean same = first.equals(last)
                || START.matcher(suspicion.before()).find()
                        && first.substring(1).equals(last.substring(1))
                        && Character.isUpperCase(first.charAt(0));
        return same && suspicion.marked().indexOf('\n') < 0;
    }
}
