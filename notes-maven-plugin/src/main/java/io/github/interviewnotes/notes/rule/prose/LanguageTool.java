package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * LanguageTool's American English. It starts with the first text that is read, which takes seconds; a further worker
 * takes milliseconds. A worker serves one thread at a time.
 */
final class LanguageTool implements Proofreader {

    /** A word without what is no part of it: quotes, hyphens and the possessive. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u00AD]++(?:['’](?!s\\b)[\\p{L}\\p{M}]++)*+");

    private static final Pattern ENDING = Pattern.compile("(?:ies|es|s)$");
    private static final int MOST_SUGGESTIONS = 5;

    private final Profile profile;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

    /** Returns a reader that keeps to {@code profile}; nothing is loaded yet. */
    LanguageTool(Profile profile) {
        this.profile = profile;
    }

    @Override
    public List<Remark> read(Wording text) throws UnreadableException {
        return withWorker(worker -> {
            List<Remark> remarks = new ArrayList<>();
            for (Portion portion : Portion.of(text.text())) {
                worker.read(text, portion, remarks);
            }
            return List.copyOf(remarks);
        });
    }

    @Override
    public List<String> suggestions(String word) throws UnreadableException {
        return withWorker(worker -> few(worker.speller.getSpellingSuggestions(word)));
    }

    private interface Task<T> {
        List<T> doneBy(Worker worker) throws IOException;
    }

    private <T> List<T> withWorker(Task<T> task) throws UnreadableException {
        return JdkXml.only(() -> {
            Worker idler = idle.poll();
            Worker worker = idler == null ? hire() : idler;
            try {
                List<T> result = task.doneBy(worker);
                idle.add(worker);
                return result;
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
            return new Worker(tool, Startup.speller(tool.getLanguage()));
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new IllegalStateException("LanguageTool cannot be started: " + e.getMessage(), e);
        }
    }

    /** One instance of LanguageTool, and a speller that makes suggestions, as that of the instance does not. */
    private record Worker(JLanguageTool tool, MorfologikSpellerRule speller) {

        void read(Wording text, Portion portion, List<Remark> remarks) throws IOException {
            for (RuleMatch match : tool.check(portion.in(text.text()))) {
                int from = portion.from() + match.getFromPos();
                int to = portion.from() + match.getToPos();
                if (match.getRule().getId().equals(speller.getId())) {
                    readWords(text, from, to, remarks);
                } else if (portion.whole()) {
                    readFault(text, portion, match, remarks);
                }
            }
        }

        /**
         * A spelling match may span two words or a compound of which one part is wrong: each word answers for itself.
         */
        private void readWords(Wording text, int from, int to, List<Remark> remarks) throws IOException {
            Matcher words = WORD.matcher(text.text()).region(from, to);
            while (words.find()) {
                String word = words.group();
                boolean judged = word.length() > 1
                        && !text.isOpaque(words.start(), words.end())
                        && !text.isRecognized(words.start(), words.end());
                if (judged && speller.isMisspelled(word)) {
                    remarks.add(new Remark.UnknownWord(words.start(), words.end(), inflectsKnownWord(word)));
                }
            }
        }

        private boolean inflectsKnownWord(String word) throws IOException {
            Matcher ending = ENDING.matcher(word);
            if (!ending.find()) {
                return false;
            }
            String stem = word.substring(0, word.length() - 1);
            String longer = word.substring(0, ending.start()) + (ending.group().equals("ies") ? "y" : "");
            return !speller.isMisspelled(stem) || !speller.isMisspelled(longer);
        }

        private static void readFault(Wording text, Portion portion, RuleMatch match, List<Remark> remarks) {
            int from = portion.from() + match.getFromPos();
            int to = portion.from() + match.getToPos();
            int patternFrom = Math.min(from, portion.from() + match.getPatternFromPos());
            int patternTo = Math.max(to, portion.from() + match.getPatternToPos());
            if (from < to && !text.isOpaque(patternFrom, patternTo)) {
                remarks.add(new Remark.Fault(
                        match.getRule().getId(), from, to, match.getMessage(), few(match.getSuggestedReplacements())));
            }
        }
    }

    private static List<String> few(List<String> suggestions) {
        return List.copyOf(suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())));
    }
}
