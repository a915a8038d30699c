package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** LanguageTool's explanations in our form: one line, what is there first, no full stop at the end. */
final class GrammarMessage {

    private static final int MOST_SUGGESTIONS = 3;
    private static final Pattern SUGGESTION_TAG = Pattern.compile("</?suggestion>");
    private static final Pattern QUOTE = Pattern.compile("[“”„‘’\"]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.:\\s]+$");

    private GrammarMessage() {}

    /** Returns {@code 'marked text': explanation; did you mean 'replacement'? [RULE_ID]}. */
    static String of(Flaw.Grammatical flaw) {
        String explanation = explanation(flaw.fault().message());
        List<String> replacements =
                flaw.fault().suggestions().stream().limit(MOST_SUGGESTIONS).toList();
        // an explanation has its suggestion in lower case where the sentence needs a capital
        String explained = explanation.toLowerCase(Locale.ROOT);
        boolean said = replacements.stream()
                .anyMatch(replacement -> explained.contains("'" + replacement.toLowerCase(Locale.ROOT) + "'"));
        String offer = said || replacements.isEmpty() ? "" : "; did you mean " + Choice.of(replacements) + "?";
        return Quoted.of(flaw.text()) + ": " + explanation + offer + " ["
                + flaw.fault().id() + "]";
    }

    private static String explanation(String message) {
        String plain = SUGGESTION_TAG.matcher(message).replaceAll("'");
        plain = QUOTE.matcher(plain).replaceAll("'");
        plain = SPACES.matcher(plain).replaceAll(" ");
        return END.matcher(plain).replaceFirst("").strip();
    }
}
