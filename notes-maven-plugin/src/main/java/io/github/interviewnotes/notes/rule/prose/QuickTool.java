package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.languagetool.AnalyzedSentence;
import org.languagetool.CheckResults;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.RuleMatchListener;
import org.languagetool.ToneTag;
import org.languagetool.UserConfig;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;

/**
 * LanguageTool with {@link LikelyRules} for its rules; which there are is settled with the first text. LanguageTool's own
 * set of rules goes through all of them several times a text, and tries ten for one that may match.
 */
final class QuickTool extends JLanguageTool {

    private final Lazy<LikelyRules> rules;

    /** @param starts gives the starts of the rules' patterns, which may be those of another instance */
    QuickTool(Language language, UserConfig user, Function<List<Rule>, PatternStarts> starts) {
        super(language, null, user);
        rules = new Lazy<>(() -> LikelyRules.of(getAllActiveRules(), starts));
    }

    @Override
    protected CheckResults checkInternal(
            AnnotatedText text,
            ParagraphHandling paragraphs,
            RuleMatchListener listener,
            Mode mode,
            Level level,
            Set<ToneTag> tones,
            Long session,
            List<String> sentences,
            List<AnalyzedSentence> analyzed)
            throws IOException {
        return checkInternalWithCustomRules(
                rules.get(), text, paragraphs, listener, mode, level, tones, session, sentences, analyzed);
    }
}
