package io.github.interviewnotes.notes.rule.prose;

import java.util.List;

/** What is said about a text, in offsets of that text; a pure function of the text. */
sealed interface Remark {

    /** Returns the offset of the first character. */
    int from();

    /** Returns the offset behind the last character. */
    int to();

    /**
     * A word that the speller does not know.
     *
     * @param inflectsKnownWord whether the speller knows the word without its plural or possessive ending, so that the
     *     ending is the mistake ({@code datas})
     */
    record UnknownWord(int from, int to, boolean inflectsKnownWord) implements Remark {}

    /**
     * A fault of grammar or usage.
     *
     * @param id LanguageTool's id of the rule
     * @param message LanguageTool's explanation
     * @param suggestions replacements for the marked text, the likeliest first
     */
    record Fault(String id, int from, int to, String message, List<String> suggestions) implements Remark {
        public Fault {
            suggestions = List.copyOf(suggestions);
        }
    }
}
