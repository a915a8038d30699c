package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.RuleMatch;

/**
 * The grammar of LanguageTool's American English; spelling is left to {@link Speller}. It starts with the first text that is read, which takes seconds; a further worker
 * takes milliseconds. A worker serves one thread at a time.
 */
final class LanguageTool implements Proofreader {

    private static final int MOST_SUGGESTIONS = 5;

    private final Profile profile;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

    /** Returns a reader that keeps to {@code profile}; nothing is loaded yet. */
    LanguageTool(Profile profile) {
        this.profile = profile;
    }

    @Override
    public List<Remark.Fault> read(Wording text) throws UnreadableException {
        return JdkXml.only(() -> {
            Worker idler = idle.poll();
            Worker worker = idler == null ? hire() : idler;
            try {
                List<Remark.Fault> faults = new ArrayList<>();
                for (Portion portion : Portion.of(text.text())) {
                    if (portion.whole()) {
                        worker.read(text, portion, faults);
                    }
                }
                idle.add(worker);
                return List.copyOf(faults);
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
            JLanguageTool tool = Startup.americanEnglish();
            profile.categoriesOff().forEach(id -> tool.disableCategory(new CategoryId(id)));
            profile.on().forEach(tool::enableRule);
            tool.disableRules(List.copyOf(profile.off()));
            tool.disableRule(Startup.SPELLING);
            return new Worker(tool);
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException("LanguageTool cannot be started: " + e.getMessage(), e);
        }
    }

    /** One instance of LanguageTool. */
    private record Worker(JLanguageTool tool) {

        void read(Wording text, Portion portion, List<Remark.Fault> faults) throws IOException {
            for (RuleMatch match : tool.check(portion.in(text.text()))) {
                readFault(text, portion, match, faults);
            }
        }

        private static void readFault(Wording text, Portion portion, RuleMatch match, List<Remark.Fault> faults) {
            int from = portion.from() + match.getFromPos();
            int to = portion.from() + match.getToPos();
            int patternFrom = Math.min(from, portion.from() + match.getPatternFromPos());
            int patternTo = Math.max(to, portion.from() + match.getPatternToPos());
            if (from < to && !text.isOpaque(patternFrom, patternTo)) {
                faults.add(new Remark.Fault(
                        match.getRule().getId(), from, to, match.getMessage(), few(match.getSuggestedReplacements())));
            }
        }
    }

    private static List<String> few(List<String> suggestions) {
        return List.copyOf(suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())));
    }
}
