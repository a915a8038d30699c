package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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

    private static final int CONTEXT = 90;

    /** Titles end with a question mark, and names with an exclamation mark, in the midst of a sentence. */
    private static final Pattern SENTENCE_BEFORE =
            Pattern.compile("(?<!\\b(?:aka|approx|cf|etc|incl|resp|viz|wrt))(?<=\\p{Ll}{2})[.]\\s$");

    private static final Pattern START = Pattern.compile("(?:^|[.?!:]\\s)$");

    /** Repeated on purpose: {@code much much more}. */
    private static final Set<String> EMPHATIC = Set.of("many", "more", "much", "really", "very");

    /** In public documentation one in four or more writes these verbs as the nouns, and not {@code back up}. */
    private static final Set<String> VERBS_HERE = Set.of("backup", "cleanup", "login", "rollback", "setup");

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
     * @param wording the text of {@code passage}
     * @param accepted words that are right although the speller does not know them
     */
    static boolean believes(
            Remark.Fault fault, List<Remark> beside, Passage passage, Wording wording, Predicate<String> accepted) {
        String id = rule(fault);
        String text = wording.text();
        String marked = text.substring(fault.from(), fault.to());
        if (FRAGMENTS.contains(passage.kind()) && !BELIEVED_IN_FRAGMENTS.contains(id)
                || HouseStyle.isHyphen(fault, marked)) {
            return false;
        }
        return switch (id) {
            case A_OR_AN ->
                !wording.isOpaque(fault.to(), endOfNextWord(text, fault.to()))
                        && !SAID_AS_A_WORD.matcher(from(fault.to(), text)).lookingAt()
                        && Article.isCertain(fault, beside, text, accepted);
            case REPEATED_WORD ->
                isRepeated(marked, upTo(fault.from(), text)) && !isMarked(startOfLastWord(fault, text), wording);
            // a list of options says "`--keep-all` keep all rows", and `rows` are many
            case NAME_AND_VERB ->
                passage.kind() != Passage.Kind.LIST_ITEM && !isPlural(codeBefore(fault, passage, wording));
            case TWO_STOPS -> WORD_BEFORE.matcher(upTo(fault.from(), text)).find() && !continues(text, fault.to());
            case SMALL_INITIAL ->
                SENTENCE_BEFORE.matcher(upTo(fault.from(), text)).find()
                        && !EXPLAINED.matcher(from(fault.to(), text)).lookingAt()
                        && !isMarked(fault.from(), wording)
                        && !accepted.test(marked)
                        && beside.stream().noneMatch(remark -> isUnknownWordAt(fault, remark));
            case SPACED_PUNCTUATION ->
                SPACE_BEFORE_STOP.matcher(marked).matches()
                        && WORD_BEFORE.matcher(upTo(fault.from(), text)).find()
                        && !continues(text, fault.to());
            case NOUN_AS_VERB -> !VERBS_HERE.contains(marked.toLowerCase(Locale.ROOT));
            default ->
                AgreementGuard.believes(id, marked, upTo(fault.from(), text), from(fault.to(), text))
                        && OwnRuleGuard.believes(id, marked, upTo(fault.from(), text), from(fault.to(), text));
        };
    }

    /** Returns the id of the rule, without the language that its rule on repeated words begins with. */
    private static String rule(Remark.Fault fault) {
        return fault.id().endsWith("_" + REPEATED_WORD) ? REPEATED_WORD : fault.id();
    }

    /**
     * {@code AND and} is an operator and a word, {@code certificate Certificate Authority} a word and a name, and a
     * term at the end of a line is repeated below it. A capital at the start of a sentence makes no difference.
     */
    private static boolean isRepeated(String marked, String before) {
        String[] words = marked.strip().split("\\s+");
        String first = words[0];
        String last = words[words.length - 1];
        boolean same = first.equals(last)
                || START.matcher(before).find()
                        && first.substring(1).equals(last.substring(1))
                        && Character.isUpperCase(first.charAt(0));
        return same && marked.indexOf('\n') < 0 && !EMPHATIC.contains(last);
    }

    /** Returns the code that stands before what is marked. */
    private static String codeBefore(Remark.Fault fault, Passage passage, Wording wording) {
        int end = wording.source(fault.from(), fault.to()).start();
        return passage.pieces().stream()
                .filter(piece -> piece.range().end() <= end)
                .map(piece -> piece instanceof Passage.Opaque code ? code.text() : "")
                .filter(code -> !code.isEmpty())
                .reduce("", (earlier, later) -> later);
    }

    private static boolean isPlural(String code) {
        return code.endsWith("s") || code.endsWith("S");
    }

    /** It may be a name that is written small wherever it stands. */
    private static boolean isUnknownWordAt(Remark.Fault fault, Remark remark) {
        return remark instanceof Remark.UnknownWord && remark.from() == fault.from();
    }

    private static int startOfLastWord(Remark.Fault fault, String text) {
        int at = fault.to();
        while (at > fault.from() && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Emphasis or a link begins there: words that are shown are written as they are. */
    private static boolean isMarked(int at, Wording wording) {
        return at > 0
                && wording.source(at - 1, at).end()
                        != wording.source(at, at + 1).start();
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
