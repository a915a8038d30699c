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
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * LanguageTool's American English. It starts with the first text that is read, which takes seconds; a further worker takes
 * milliseconds. A worker serves one thread at a time.
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
        return JdkXml.only(() -> readPortions(text));
    }

    private List<Remark> readPortions(Wording text) throws UnreadableException {
        Worker worker = idle.poll();
        if (worker == null) {
            worker = hire();
        }
        try {
            List<Remark> remarks = new ArrayList<>();
            for (Portion portion : Portion.of(text.text())) {
                worker.read(text, portion, remarks);
            }
            idle.add(worker);
            return List.copyOf(remarks);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            // the worker may be in any state now, so it does not come back
            throw new UnreadableException(
                    "LanguageTool failed with " + e.getClass().getSimpleName(), e);
        }
    }

    /**
     * Returns a new worker; one at a time, since the first builds what the others share.
     *
     * @throws IllegalStateException if LanguageTool cannot be started, as where a class of it is missing
     */
    private synchronized Worker hire() {
        JLanguageTool tool;
        try {
            tool = Startup.americanEnglish();
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException("LanguageTool cannot be started: " + e.getMessage(), e);
        }
        profile.categoriesOff().forEach(id -> tool.disableCategory(new CategoryId(id)));
        profile.on().forEach(tool::enableRule);
        tool.disableRules(List.copyOf(profile.off()));
        for (Rule rule : tool.getAllActiveRules()) {
            if (rule instanceof MorfologikSpellerRule speller) {
                return new Worker(tool, speller);
            }
        }
        throw new IllegalStateException("LanguageTool has no active spelling rule");
    }

    /** One instance of LanguageTool and its own speller. */
    private record Worker(JLanguageTool tool, MorfologikSpellerRule speller) {

        void read(Wording text, Portion portion, List<Remark> remarks) throws IOException {
            for (RuleMatch match : tool.check(portion.in(text.text()))) {
                int from = portion.from() + match.getFromPos();
                int to = portion.from() + match.getToPos();
                if (match.getRule().getId().equals(speller.getId())) {
                    readWords(text, from, to, match.getSuggestedReplacements(), remarks);
                } else if (portion.whole()) {
                    readFault(text, portion, match, remarks);
                }
            }
        }

        /** A spelling match may span two words or a compound of which one part is wrong: each word answers for itself. */
        private void readWords(Wording text, int from, int to, List<String> suggestions, List<Remark> remarks)
                throws IOException {
            Matcher words = WORD.matcher(text.text()).region(from, to);
            while (words.find()) {
                String word = words.group();
                boolean judged = word.length() > 1
                        && !text.isOpaque(words.start(), words.end())
                        && !text.isRecognized(words.start(), words.end());
                if (judged && speller.isMisspelled(word)) {
                    boolean alone = words.start() == from && words.end() == to;
                    remarks.add(new Remark.UnknownWord(
                            words.start(),
                            words.end(),
                            few(alone ? suggestions : speller.getSpellingSuggestions(word)),
                            inflectsKnownWord(word)));
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

        private static List<String> few(List<String> suggestions) {
            return suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size()));
        }
    }
}
