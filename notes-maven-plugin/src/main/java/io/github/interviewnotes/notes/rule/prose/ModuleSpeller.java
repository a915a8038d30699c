package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.PlainLetters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * The words of a language by the speller that LanguageTool's module for it brings along. A language without one has no
 * unknown words.
 */
final class ModuleSpeller implements Speller {

    private final JLanguageTool tool;
    private final Optional<SpellingCheckRule> rule;

    private ModuleSpeller(JLanguageTool tool) {
        this.tool = tool;
        this.rule = Optional.ofNullable(tool.getLanguage().getDefaultSpellingRule());
    }

    /** Returns the speller of the language with the code {@code code}. */
    static ModuleSpeller of(String code) {
        return JdkXml.only(() -> new ModuleSpeller(Startup.withoutRules(code)));
    }

    @Override
    public synchronized boolean knows(String word) {
        return JdkXml.only(() -> rule.isEmpty() || knowsParts(PlainLetters.of(word)));
    }

    /** Some languages join short words to the next by an apostrophe: {@code l'index}. */
    private boolean knowsParts(String word) {
        try {
            for (String part : tool.getLanguage().getWordTokenizer().tokenize(word)) {
                if (Character.isLetter(part.codePointAt(0))
                        && rule.orElseThrow().isMisspelled(part)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<String> suggestions(String word) {
        return JdkXml.only(() -> rule.isEmpty() ? List.of() : suggestionsOfRule(PlainLetters.of(word)));
    }

    private List<String> suggestionsOfRule(String word) {
        Set<String> words = new LinkedHashSet<>();
        try {
            for (RuleMatch match : rule.orElseThrow().match(tool.getAnalyzedSentence(word))) {
                for (String part : match.getSuggestedReplacements()) {
                    words.add(word.substring(0, match.getFromPos()) + part + word.substring(match.getToPos()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }
}
