package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results for the tests of reports. */
final class Samples {

    static final RuleId BROKEN = RuleId.of("link/broken-file");
    static final RuleId CASE = RuleId.of("link/case-mismatch");
    static final RuleId SPELLING = RuleId.of("prose/spelling");
    static final RuleId UNSORTED = RuleId.of("prose/unsorted-dictionary");

    /** What notes and their names may hold to break out of a report. */
    static final String HOSTILE =
            "a|b`c`<img src=x onerror=1>%0A::stop-commands::x\r\n::error::y ##[add-mask]z @nobody #1"
                    + " [l](javascript:x) https://evil.example www.evil.example &lt; \\ \u202E\u001B[31m\uFFFE \uD83D\uDE00";

    private static final SourceText DICTIONARY = SourceText.of("# Ours.\nRedis\nAsgi\n");

    private Samples() {}

    /** Returns the places of notes in {@code notes/} and of rules in {@code rules/}. */
    static Places places() {
        return new Places("notes/", "rules/", new RulesFiles(Map.of("dictionary.txt", DICTIONARY)));
    }

    /** Returns findings in two notes, one of which is a hard name, in a file that is gone, and in a file of the rules. */
    static CheckResult mixed() {
        Note plain = Notes.parse("a.md", "# A\n\nSee [the \uD83D\uDE00 other](gone.md) and [b](B.md).\n");
        Note hard = Notes.parse("über #1 100%.md", "# Ü\n\nA recieve\nand more\n");
        Note clean = Notes.parse("django/clean.md", "# Clean\n\nNothing.\n");
        Finding broken = finding(
                BROKEN, Severity.ERROR, Location.of(plain, range(plain, "gone.md")), "'gone.md' does not exist");
        Finding renamed = finding(
                        CASE,
                        Severity.ERROR,
                        Location.of(plain, range(plain, "B.md")),
                        "'B.md' is called 'b.md' on the disk")
                .mendedBy(List.of(new Edit(range(plain, "B.md"), "b.md")));
        Finding word = finding(
                        SPELLING,
                        Severity.WARNING,
                        Location.of(hard, range(hard, "recieve\nand")),
                        "'recieve' is misspelled")
                .explainedBy("-recieve\n+receive");
        Finding deleted = finding(BROKEN, Severity.ERROR, Location.startOf(NotePath.of("zz.md")), "the file is gone");
        Finding order = finding(
                        UNSORTED,
                        Severity.INFO,
                        Location.inRules("dictionary.txt", DICTIONARY, new Range(14, 18)),
                        "'Asgi' belongs above")
                .with(new Finding.Related(
                        Location.inRules("dictionary.txt", DICTIONARY, new Range(8, 13)), "'Redis' is here"))
                .mendedBy(List.of(new Edit(new Range(14, 19), ""), new Edit(Range.at(8), "Asgi\n")));
        return result(List.of(plain, hard, clean), List.of(broken, renamed, word, deleted, order));
    }

    /** Returns one finding whose note, name and message are hostile. */
    static CheckResult hostile() {
        Note note = Notes.parse("::error::x,y|`z`.md", "# T\n\n" + HOSTILE.replace("\r\n", "") + "\n");
        Finding finding = finding(
                        BROKEN, Severity.ERROR, Location.of(note, note.text().lineRange(3)), HOSTILE)
                .explainedBy("::add-mask::q\n" + HOSTILE);
        return result(List.of(note), List.of(finding));
    }

    /** Returns many findings, a line each, in notes of a hundred: every tenth a warning, every hundredth an info. */
    static CheckResult many(int count) {
        List<Note> notes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 100 == 0) {
                notes.add(Notes.parse("chapter-" + i / 100 + ".md", "[words](gone-and-forgotten.md)\n".repeat(100)));
            }
            Note note = notes.get(i / 100);
            Severity severity = i % 100 == 99 ? Severity.INFO : i % 10 == 9 ? Severity.WARNING : Severity.ERROR;
            int start = note.text().lineRange(i % 100 + 1).start();
            findings.add(finding(
                    severity == Severity.ERROR ? BROKEN : SPELLING,
                    severity,
                    Location.of(note, new Range(start + 8, start + 29)),
                    "'gone-and-forgotten.md' does not exist; did you mean 'forgotten.md'?"));
        }
        return result(notes, findings);
    }

    /** Returns a result without a finding. */
    static CheckResult clean() {
        return result(List.of(Notes.parse("a.md", "# A\n")), List.of());
    }

    static CheckResult result(List<Note> notes, List<Finding> findings) {
        List<NotePath> paths = notes.stream().map(Note::path).toList();
        Notebook notebook =
                new Notebook(notes, Optional.empty(), List.of(), Files.of(paths, List.of(), Map.of()), List.of());
        return new CheckResult(notebook, rules(), findings.stream().sorted().toList(), 0, List.of());
    }

    private static List<Rule> rules() {
        List<RuleId> named = List.of(BROKEN, CASE, SPELLING, UNSORTED);
        try {
            return Rules.of(Configuration.defaults()).all().stream()
                    .filter(rule -> named.contains(rule.id()))
                    .toList();
        } catch (ConfigException e) {
            throw new IllegalStateException("the defaults cannot be wrong", e);
        }
    }

    static Finding finding(RuleId rule, Severity severity, Location location, String message) {
        return new Finding(rule, severity, location, message, List.of(), List.of());
    }

    private static Range range(Note note, String text) {
        int start = note.text().content().indexOf(text);
        return new Range(start, start + text.length());
    }
}
