package io.github.interviewnotes.notes.config;

/**
 * Findings that are not wanted in one sentence, or in sentences of one kind.
 *
 * @param place where the file says so
 * @param rule the id of LanguageTool's rule, or of our own: {@code EN_A_VS_AN}, {@code prose/spelling}
 * @param sentence which sentences
 */
public record HiddenSentence(Place place, String rule, Sentence sentence) {

    /** Which sentences are meant. */
    public sealed interface Sentence {}

    /**
     * The one that reads so.
     *
     * @param text words and stops as a reader sees them, single spaces between them, no backticks
     */
    public record Exactly(String text) implements Sentence {}

    /** Those in which an expression occurs. */
    public record Like(TextPattern pattern) implements Sentence {}
}
