package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;
import org.xml.sax.SAXException;

/**
 * Decides between the readings of English words by the rules of LanguageTool, as
 * {@code org.languagetool.tagging.en.EnglishHybridDisambiguator} does, but asks of a sentence only those that may match.
 * Loaded with the first sentence. Thread-safe.
 */
final class EnglishReadings extends AbstractDisambiguator {

    private static final String PHRASES = "/en/multiwords.txt";
    private static final List<String> RULES = List.of("en/disambiguation.xml", "disambiguation-global.xml");

    private final Lazy<Loaded> loaded;

    /** What is loaded. */
    private record Loaded(MultiWordChunker phrases, RuleSet rules, PatternStarts starts) {}

    /** @param language the variant of English that the rules are made for */
    EnglishReadings(Language language) {
        this.loaded = new Lazy<>(() -> load(language));
    }

    private static Loaded load(Language language) {
        List<DisambiguationPatternRule> rules = new ArrayList<>();
        for (String file : RULES) {
            try {
                rules.addAll(new DisambiguationRuleLoader()
                        .getRules(JLanguageTool.getDataBroker().getFromResourceDirAsStream(file), language, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ParserConfigurationException | SAXException e) {
                throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        MultiWordChunker phrases = MultiWordChunker.getInstance(PHRASES, true, true, false);
        phrases.setIgnoreSpelling(true);
        phrases.setRemovePreviousTags(true);
        return new Loaded(phrases, RuleSet.textHinted(rules), PatternStarts.of(rules));
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
        Loaded with = loaded.get();
        AnalyzedSentence read = with.phrases.disambiguate(sentence);
        Optional<SentencePlaces> places = SentencePlaces.of(read, with.starts.tests());
        for (Rule one : with.rules.rulesForSentence(read)) {
            DisambiguationPatternRule rule = (DisambiguationPatternRule) one;
            if (!rule.canBeIgnoredFor(read) && (places.isEmpty() || with.starts.mayMatch(rule, places.get()))) {
                AnalyzedSentence next = rule.replace(read);
                if (next != read) {
                    read = next;
                    places = SentencePlaces.of(read, with.starts.tests());
                }
            }
        }
        return read;
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence, CheckCancelledCallback never) throws IOException {
        return disambiguate(sentence);
    }
}
