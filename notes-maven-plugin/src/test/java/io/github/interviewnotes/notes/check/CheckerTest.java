package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Foresighted;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.ToldOnce;
import io.github.interviewnotes.notes.rule.suppression.NoReason;
import io.github.interviewnotes.notes.rule.suppression.UnknownRule;
import io.github.interviewnotes.notes.rule.suppression.Unused;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {

    private static final List<Rule> RULES = List.of(
            FindingsOf.of("cat"),
            FindingsOf.of("dog"),
            new UnknownRule(new TreeSet<>(List.of("test/cat", "test/dog"))),
            new NoReason(),
            new Unused());

    @Test
    void findingsAreSortedByPlaceAndRule() {
        assertEquals(
                List.of("a.md:1:1 test/dog", "a.md:1:5 test/cat", "b.md:1:3 test/cat"),
                check(Map.of("b.md", "a cat\n", "a.md", "dog cat\n")));
    }

    @Test
    void aCommentHidesTheNextLineOnly() {
        assertEquals(
                List.of("a.md:4:1 test/cat"),
                check(Map.of("a.md", "<!-- notes-disable-next-line test/cat -- tame -->\ncat\n\ncat\n")));
    }

    @Test
    void aCommentHidesItsOwnLine() {
        assertEquals(
                List.of("a.md:3:1 test/cat"),
                check(Map.of("a.md", "cat <!-- notes-disable-line test/cat -- tame -->\n\ncat\n")));
    }

    @Test
    void aCommentHidesEverythingUpToItsEnd() {
        String text = """
                <!-- notes-disable test/cat -- a zoo -->

                cat dog

                <!-- notes-enable test/cat -->

                cat
                """;

        assertEquals(List.of("a.md:3:5 test/dog", "a.md:7:1 test/cat"), check(Map.of("a.md", text)));
    }

    @Test
    void aCommentHidesAWholeFileFromAnyLine() {
        assertEquals(List.of(), check(Map.of("a.md", "cat\n\n<!-- notes-disable-file -- a zoo -->\n\ndog\n")));
    }

    @Test
    void whatIsToldOnceIsToldWhereNoCommentHidesIt() {
        String text = """
                <!-- notes-disable-next-line test/once -- known here -->
                A grue

                Grue, cat

                grue, cat

                grue <!-- notes-disable-line test/once -- known here, too -->
                """;
        List<Rule> rules = List.of(new Once(), FindingsOf.of("cat"), new Unused());

        CheckResult result = result(Map.of("a.md", text), rules, 1, FindingCache.none());

        assertEquals(List.of("a.md:4:1 test/once", "a.md:4:7 test/cat", "a.md:6:7 test/cat"), lines(result));
        assertEquals(2, result.suppressed());
    }

    @Test
    void aCommentInAFenceHidesNothing() {
        String text = "```html\n<!-- notes-disable-file -- shown -->\n```\n\ncat\n";

        assertEquals(List.of("a.md:5:1 test/cat"), check(Map.of("a.md", text)));
    }

    @Test
    void hiddenFindingsAreCounted() {
        assertEquals(
                2,
                result(
                                Map.of("a.md", "<!-- notes-disable-file -- a zoo -->\n\ncat dog\n"),
                                RULES,
                                1,
                                FindingCache.none())
                        .suppressed());
    }

    @Test
    void commentsThatAreWrongAreFindings() {
        String text = """
                <!-- notes-disable-next-line test/cow -- there is none -->
                text

                <!-- notes-disable-next-line test/cat -->
                cat

                <!-- notes-disable-next-line test/cat -- gone -->
                text
                """;

        assertEquals(
                List.of(
                        "a.md:1:1 suppression/unknown-rule",
                        "a.md:4:1 suppression/no-reason",
                        "a.md:7:1 suppression/unused"),
                check(Map.of("a.md", text)));
    }

    @Test
    void whatIsFoundInTheRulesIsHiddenByNoCommentAndSetByNoOverride(@TempDir Path rules) throws Exception {
        java.nio.file.Files.writeString(rules.resolve("notes.yaml"), """
                rules: {test/words: info}
                overrides: [{files: ["**"], rules: {test/words: error}}]
                """);
        Map<String, String> notes = Map.of("dictionary.txt", "<!-- notes-disable-file -- all is well -->\n");
        assertEquals(
                List.of("INFO dictionary.txt"),
                result(notes, List.of(new InRules()), 1, FindingCache.none(), Configuration.read(rules))
                        .findings()
                        .stream()
                        .map(finding ->
                                finding.severity() + " " + finding.location().path())
                        .toList());
    }

    @Test
    void whatIsOffEverywhereIsNotAsked(@TempDir Path rules) throws Exception {
        java.nio.file.Files.writeString(rules.resolve("notes.yaml"), "rules: {test/words: off}\n");
        NotebookRule unasked = new InRules() {
            @Override
            public List<Finding> check(Notebook notebook) {
                throw new AssertionError("asked");
            }
        };
        assertEquals(
                List.of(),
                result(Map.of("a.md", ""), List.of(unasked), 1, FindingCache.none(), Configuration.read(rules))
                        .findings());
    }

    /** Finds something in the first line of the dictionary. */
    private static class InRules implements NotebookRule {
        @Override
        public RuleId id() {
            return RuleId.of("test/words");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<Finding> check(Notebook notebook) {
            return List.of(Finding.of(
                    this, Location.inRules("dictionary.txt", SourceText.of("word\n"), new Range(0, 4)), "a word"));
        }
    }

    @Test
    void aCheckWithoutRulesIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Checker(List.of(), Configuration.defaults().rules(), FindingCache.none(), new Workers(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theResultDependsNeitherOnThreadsNorOnOrderNorOnTheCache(long seed, @TempDir Path folder) throws Exception {
        Random random = new Random(seed);
        Map<String, String> notes = new java.util.TreeMap<>();
        for (int i = 0; i < 20; i++) {
            notes.put("n" + random.nextInt(100) + ".md", randomText(random));
        }
        List<Rule> shuffled = new ArrayList<>(RULES);
        Collections.shuffle(shuffled, random);
        List<String> plain = lines(result(notes, RULES, 1, FindingCache.none()));

        DiskCache cold = DiskCache.open(folder, "v1");
        assertEquals(plain, lines(result(notes, shuffled, 4, cold)));
        cold.save();
        DiskCache warm = DiskCache.open(folder, "v1");
        assertEquals(plain, lines(result(notes, RULES, 3, warm)));

        String changed = notes.keySet().iterator().next();
        notes.put(changed, randomText(random) + "cat");
        assertEquals(
                lines(result(notes, RULES, 1, FindingCache.none())),
                lines(result(notes, shuffled, 2, DiskCache.open(folder, "v1"))));
    }

    private static String randomText(Random random) {
        String[] words = {
            "cat",
            "dog",
            "text\n\n",
            "\r\n",
            "# H\n",
            "<!-- notes-disable-next-line test/cat -- why -->\n",
            "é",
            "\uD83D\uDE00 "
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    @Test
    void whatTakesLongBeginsFirstAndIsAskedForLast() {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        List<Rule> rules = List.of(new Slow(events), new Quick(events));

        result(Map.of("a.md", "one\n", "b.md", "two\n"), rules, 1, FindingCache.none());

        assertEquals(List.of("expect", "expect", "quick", "quick", "slow", "slow"), events);
    }

    @Test
    void nothingBeginsForWhatIsKnown(@TempDir Path folder) throws Exception {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        List<Rule> rules = List.of(new Slow(events), new Quick(events));
        DiskCache cache = DiskCache.open(folder, "");
        result(Map.of("a.md", "one\n"), rules, 1, cache);
        cache.save();
        events.clear();

        result(Map.of("a.md", "one\n"), rules, 1, DiskCache.open(folder, ""));

        assertEquals(List.of(), events);
    }

    /** Says {@code grue} as it is written. */
    private record Once() implements NoteRule, ToldOnce {
        @Override
        public RuleId id() {
            return RuleId.of("test/once");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<Finding> check(Note note) {
            return Pattern.compile("(?i)grue")
                    .matcher(note.text().content())
                    .results()
                    .map(grue -> Finding.of(
                            this, Location.of(note, new Range(grue.start(), grue.end())), "a " + grue.group()))
                    .toList();
        }
    }

    private record Quick(List<String> events) implements NoteRule {
        @Override
        public RuleId id() {
            return RuleId.of("test/quick");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<Finding> check(Note note) {
            events.add("quick");
            return List.of();
        }
    }

    private record Slow(List<String> events) implements NoteRule, Foresighted {
        @Override
        public RuleId id() {
            return RuleId.of("test/slow");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void expect(Note note) {
            events.add("expect");
        }

        @Override
        public List<Finding> check(Note note) {
            events.add("slow");
            return List.of();
        }
    }

    private static List<String> check(Map<String, String> notes) {
        return lines(result(notes, RULES, 2, FindingCache.none()));
    }

    private static List<String> lines(CheckResult result) {
        return result.findings().stream()
                .map(finding ->
                        finding.location().path() + ":" + finding.location().start() + " " + finding.rule())
                .toList();
    }

    private static CheckResult result(Map<String, String> texts, List<Rule> rules, int threads, FindingCache cache) {
        return result(texts, rules, threads, cache, Configuration.defaults());
    }

    private static CheckResult result(
            Map<String, String> texts, List<Rule> rules, int threads, FindingCache cache, Configuration configuration) {
        List<Note> notes = texts.entrySet().stream()
                .map(entry -> parse(entry.getKey(), entry.getValue()))
                .toList();
        Files files = Files.of(notes.stream().map(Note::path).toList(), List.of(), Map.of());
        try (Workers workers = new Workers(threads)) {
            return new Checker(rules, configuration.rules(), cache, workers)
                    .check(new Notebook(notes, Optional.empty(), List.of(), files, List.of()));
        }
    }

    private static Note parse(String path, String text) {
        try {
            return new NoteParser().parse(NotePath.of(path), SourceText.of(text));
        } catch (TooComplexException e) {
            throw new AssertionError(e);
        }
    }
}
