package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * The grammar of a language by LanguageTool; spelling is left to {@link Speller}. It starts with the first text that is
 * read, which takes seconds; a further worker takes milliseconds. A worker serves one thread at a time.
 */
final class LanguageTool implements Proofreader {

    private static final int MOST_SUGGESTIONS = 5;

    private final String code;
    private final Profile profile;
    private final OwnRules own;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
    private List<Rule> ownPatterns = List.of();
    private Optional<PatternStarts> starts = Optional.empty();

    /**
     * Returns a reader of the language {@code code} that keeps to {@code profile} and also has the rules {@code own};
     * nothing is loaded yet.
     */
    LanguageTool(String code, Profile profile, OwnRules own) {
        this.code = code;
        this.profile = profile;
        this.own = own;
    }

    @Override
    public void prepare() {
        if (idle.isEmpty()) {
            idle.add(JdkXml.only(this::hire));
        }
    }

    @Override
    public List<Remark.Fault> read(Wording text) throws UnreadableException {
        return JdkXml.only(() -> {
            Worker idler = idle.poll();
            Worker worker = idler == null ? hire() : idler;
            try {
                List<Remark.Fault> faults = worker.read(text);
                idle.add(worker);
                return faults;
            } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
                // the worker may be in any state now, so it does not come back
                throw new UnreadableException(
                        "LanguageTool failed with " + e.getClass().getSimpleName(), e);
            }
        });
    }

    /**
     * Returns a new worker; one at a time, since the first builds what the others share.
     *
     * @throws IllegalStateException if LanguageTool cannot be started, as where a class of it is missing
     */
    private synchronized Worker hire() {
        try {
            JLanguageTool tool = Startup.of(code, this::starts);
            profile.categoriesOff().forEach(id -> tool.disableCategory(new CategoryId(id)));
            profile.on().forEach(tool::enableRule);
            tool.disableRules(List.copyOf(profile.off()));
            tool.getAllRules().stream()
                    .filter(Rule::isDictionaryBasedSpellingRule)
                    .map(Rule::getId)
                    .forEach(tool::disableRule);
            if (ownPatterns.isEmpty()) {
                ownPatterns = own.load(tool.getLanguage());
            }
            ownPatterns.forEach(tool::addRule);
            return new Worker(tool, own);
        } catch (MissingPart e) {
            throw e;
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "LanguageTool cannot be started", new UnfitParts(LanguageModules.versions(code), e));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("LanguageTool cannot be started: " + e.getMessage(), e);
        }
    }

    /** All workers have the same patterns, so that what one finds out about a word the others know. */
    private synchronized PatternStarts starts(List<Rule> rules) {
        if (starts.isEmpty()) {
            starts = Optional.of(PatternStarts.of(rules));
        }
        return starts.get();
    }

    /** One instance of LanguageTool. */
    private record Worker(JLanguageTool tool, OwnRules own) {

        List<Remark.Fault> read(Wording text) throws IOException {
            List<Remark.Fault> faults = new ArrayList<>();
            for (Portion portion : Portion.of(text.text())) {
                if (portion.whole()) {
                    read(text, portion, faults);
                }
            }
            return List.copyOf(faults);
        }

        private void read(Wording text, Portion portion, List<Remark.Fault> faults) throws IOException {
            for (RuleMatch match : JdkXml.only(() -> tool.check(portion.in(text.text())))) {
                int from = portion.from() + match.getFromPos();
                int to = portion.from() + match.getToPos();
                if (from < to && !isOpaque(text, portion, match)) {
                    faults.add(new Remark.Fault(
                            match.getRule().getId(),
                            from,
                            to,
                            match.getMessage(),
                            few(match.getSuggestedReplacements())));
                }
            }
        }

        /** LanguageTool's own rules take a placeholder for a word; ours know better, and may look past one. */
        private boolean isOpaque(Wording text, Portion portion, RuleMatch match) {
            int from = portion.from() + match.getFromPos();
            int to = portion.from() + match.getToPos();
            String id = match.getRule().getId();
            if (own.isProjectRule(id)) {
                return text.isCode(from, to) && !GuardedRule.isFailure(match.getMessage());
            }
            return own.contains(id)
                    ? text.isOpaque(from, to)
                    : text.isOpaque(
                            Math.min(from, portion.from() + match.getPatternFromPos()),
                            Math.max(to, portion.from() + match.getPatternToPos()));
        }
    }

    private static List<String> few(List<String> suggestions) {
        return List.copyOf(suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())));
    }
}
