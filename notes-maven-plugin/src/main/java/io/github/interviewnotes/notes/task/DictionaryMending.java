package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Acceptance;
import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.Fixed;
import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.check.RulesFixer;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.rule.DictionaryRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.prose.ProseCheck;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.prose.UnusedWord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Mends the dictionary, or files words in it.
 *
 * @param folder the folder of the rules, which need not exist
 * @param prefix what stands before a file of it in messages
 * @param mending shows and writes
 */
record DictionaryMending(Path folder, String prefix, Mending mending) {

    /**
     * Files words where they belong.
     *
     * @throws ConfigException if one of them cannot be accepted; nothing is written then
     */
    void accept(List<String> words, Configuration configuration) throws IOException, ConfigException {
        Dictionary before = configuration.dictionary();
        Acceptance acceptance = Acceptance.of(
                before,
                words,
                ProseCheck.of(before, configuration.prose(), configuration.grammar(), ProseEffort.once()));
        acceptance.remarks().forEach(remark -> mending.log().warn(Printable.line(remark)));
        String file = prefix + Dictionary.FILE;
        if (acceptance.filed().isEmpty()) {
            mending.log().info("Nothing to file in " + file);
            return;
        }
        Mended mended = new Mended(
                NotePath.of(Dictionary.FILE),
                before.text(),
                acceptance.dictionary().text(),
                List.of());
        if (configuration.files().text(Dictionary.FILE).isPresent()) {
            mending.write(mended, folder, prefix);
        } else {
            mending.create(mended, folder, prefix);
        }
        int filed = acceptance.filed().size();
        String what = filed + (filed == 1 ? " word" : " words");
        mending.log()
                .info(
                        mending.dryRun()
                                ? what + " can be filed in " + file + "; run the same command without notes.dryRun"
                                : what + " filed in " + file);
    }

    /**
     * Mends what the rules on the dictionary find. Nothing is shown or written.
     *
     * @param notebook the notes as they are by now
     * @param selection which fixes are made; words that no note uses cost time to find, and are looked for only if they would go
     */
    Fixed fix(Configuration configuration, Notebook notebook, FixSelection selection, Workers workers)
            throws ConfigException {
        RulesFixer.Judge judge = drafted -> {
            List<Rule> rules = Rules.of(drafted).all().stream()
                    .filter(DictionaryRule.class::isInstance)
                    .filter(rule -> selection.unsafe() || !rule.id().equals(UnusedWord.ID))
                    .filter(rule -> selection.speaksOf(rule.id()))
                    .toList();
            return rules.isEmpty()
                    ? List.of()
                    : new Checker(rules, drafted.rules(), FindingCache.none(), workers)
                            .check(notebook)
                            .findings();
        };
        return new RulesFixer(folder).fix(configuration, judge, selection);
    }
}
