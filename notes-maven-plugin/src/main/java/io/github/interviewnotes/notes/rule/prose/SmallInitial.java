package io.github.interviewnotes.notes.rule.prose;

import java.util.Set;
import java.util.regex.Pattern;

/** Where a sentence that begins in small letters is wrong: not where a name begins it that is written so. */
final class SmallInitial {

    /** Titles end with a question mark, and names with an exclamation mark, in the midst of a sentence. */
    private static final Pattern SENTENCE_BEFORE =
            Pattern.compile("(?<!\\b(?:aka|approx|cf|etc|incl|resp|viz|wrt))(?<=\\p{Ll}{2})[.]\\s$");

    /** {@code total: the number of …} explains a word as it is written. */
    private static final Pattern EXPLAINED = Pattern.compile("\\s?:");

    /** What pages ask their readers to do, in half of all cases. */
    private static final Set<String> REQUESTS = Set.of("use", "see", "note", "make", "add", "check", "try");

    private SmallInitial() {}

    /**
     * Tells whether a small letter is wrong there. A word that no sentence is without, or that asks for something, is no
     * name, be it code elsewhere; any other may be one if the note shows it as code, or uses it again and again.
     */
    static boolean isWrong(Suspicion suspicion) {
        return SENTENCE_BEFORE.matcher(suspicion.before()).find()
                && !EXPLAINED.matcher(suspicion.behind()).lookingAt()
                && !suspicion.isShown(suspicion.fault().from())
                && (isNoName(suspicion.marked()) || !mayBeName(suspicion));
    }

    private static boolean isNoName(String word) {
        return LittleWords.contain(word) || REQUESTS.contains(word);
    }

    private static boolean mayBeName(Suspicion suspicion) {
        String word = suspicion.marked();
        return suspicion.isUnknownWord()
                || suspicion.note().accepted().test(word)
                || suspicion.note().recurring().test(word);
    }
}
