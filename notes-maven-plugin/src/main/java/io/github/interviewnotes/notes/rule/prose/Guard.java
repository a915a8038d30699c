package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which faults are believed where: some rules of LanguageTool are right only in some places of a note. What
 * touches something opaque never comes this far.
 */
final class Guard {

    private static final String A_OR_AN = "EN_A_VS_AN";
    private static final String REPEATED_WORD = "ENGLISH_WORD_REPEAT_RULE";
    private static final String SMALL_INITIAL = "UPPERCASE_SENTENCE_START";
    private static final String TWO_STOPS = "DOUBLE_PUNCTUATION";
    private static final String SPACED_PUNCTUATION = "COMMA_PARENTHESIS_WHITESPACE";

    /** Headings, cells and labels of pictures are no sentences. */
    private static final Set<Passage.Kind> FRAGMENTS =
            Set.of(Passage.Kind.HEADING, Passage.Kind.TABLE_CELL, Passage.Kind.ALTERNATIVE_TEXT);

    private static final Set<String> BELIEVED_IN_FRAGMENTS = Set.of(A_OR_AN, REPEATED_WORD);

    private static final int CONTEXT = 40;
    private static final Pattern SENTENCE_BEFORE = Pattern.compile("[a-z]{2}[.?!]\\s$");
    private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}$");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("\\s[,.]");

    /** {@code total: the number of …} explains a word as it is written. */
    private static final Pattern EXPLAINED = Pattern.compile("\\s?:");

    /** An acronym that LanguageTool spells out, while everybody says it in one syllable. */
    private static final Pattern SAID_AS_A_WORD = Pattern.compile("\\s*SHA\\b");

    private Guard() {}

    /**
     * Tells whether {@code fault} is to be reported.
     *
     * @param beside all remarks on the same text
     * @param kind the kind of passage that the text is
     */
    static boolean believes(Remark.Fault fault, List<Remark> beside, Wording wording, Passage.Kind kind) {
        String text = wording.text();
        String marked = text.substring(fault.from(), fault.to());
        if (FRAGMENTS.contains(kind) && !BELIEVED_IN_FRAGMENTS.contains(fault.id())
                || HouseStyle.isHyphen(fault, marked)) {
            return false;
        }
        return switch (fault.id()) {
            case A_OR_AN ->
                !wording.isOpaque(fault.to(), endOfNextWord(text, fault.to()))
                        && !SAID_AS_A_WORD.matcher(from(fault.to(), text)).lookingAt()
                        && beside.stream().noneMatch(remark -> isUnknownWordBehind(fault, remark));
            case REPEATED_WORD -> sameCase(marked);
            case TWO_STOPS -> WORD_BEFORE.matcher(upTo(fault.from(), text)).find() && !continues(text, fault.to());
            case SMALL_INITIAL ->
                SENTENCE_BEFORE.matcher(upTo(fault.from(), text)).find()
                        && !EXPLAINED.matcher(from(fault.to(), text)).lookingAt()
                        && beside.stream().noneMatch(remark -> isUnknownWordAt(fault, remark));
            case SPACED_PUNCTUATION ->
                SPACE_BEFORE_STOP.matcher(marked).matches()
                        && WORD_BEFORE.matcher(upTo(fault.from(), text)).find()
                        && !continues(text, fault.to());
            default -> AgreementGuard.believes(fault.id(), marked, upTo(fault.from(), text), from(fault.to(), text));
        };
    }

    /**
     * {@code AND and} is an operator and a word, {@code certificate Certificate Authority} a word and a name. A capital
     * at the start of a sentence makes no difference.
     */
    private static boolean sameCase(String repeated) {
        String[] words = repeated.strip().split("\\s+");
        String first = words[0];
        String last = words[words.length - 1];
        return first.equals(last)
                || first.substring(1).equals(last.substring(1)) && Character.isUpperCase(first.charAt(0));
    }

    /** Nobody knows how it sounds: {@code fd} is read letter by letter. */
    private static boolean isUnknownWordBehind(Remark.Fault fault, Remark remark) {
        int gap = remark.from() - fault.to();
        return remark instanceof Remark.UnknownWord && gap > 0 && gap <= 2;
    }

    /** It may be a name that is written small wherever it stands. */
    private static boolean isUnknownWordAt(Remark.Fault fault, Remark remark) {
        return remark instanceof Remark.UnknownWord && remark.from() == fault.from();
    }

    private static boolean continues(String text, int at) {
        return at < text.length() && !Character.isWhitespace(text.charAt(at));
    }

    private static String upTo(int end, String text) {
        return text.substring(Math.max(0, end - CONTEXT), end);
    }

    private static String from(int start, String text) {
        return text.substring(start, Math.min(text.length(), start + CONTEXT));
    }

    private static int endOfNextWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
