package io.github.interviewnotes.notes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.check.Baseline;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.Fixed;
import io.github.interviewnotes.notes.check.Fixer;
import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.RulesFixer;
import io.github.interviewnotes.notes.check.Settlement;
import io.github.interviewnotes.notes.check.Sums;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.ExampleSettings;
import io.github.interviewnotes.notes.example.Examples;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has a page, every page has a rule, and every example of a page is a test of its rule. */
class RulePagesTest {

    private static final List<String> HEADINGS =
            List.of("## Why it matters", "## Wrong", "## Right", "## When to turn it off");

    /** The rule whose page tells of a machine without interpreters. */
    private static final RuleId WITHOUT_PROGRAMS = RuleId.of("syntax/unchecked");

    private static Workers workers;

    @TempDir
    static Path temporary;

    @BeforeAll
    static void start() {
        workers = new Workers(1);
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @TestFactory
    Stream<DynamicContainer> examples() throws ConfigException {
        return documented()
                .map(rule -> examples(
                        rule.id(), ExamplePage.of(RulePage.of(rule.id()).markdown())));
    }

    private static Stream<Rule> documented() throws ConfigException {
        return Stream.of(
                        Rules.of(Configuration.defaults()).all().stream(),
                        ExampleRule.all().stream(),
                        Arrays.stream(BaselineRule.values()))
                .flatMap(rules -> rules);
    }

    /** Examples that no reader of a page needs: hostile and odd input, in the form of a page. */
    @TestFactory
    Stream<DynamicContainer> oddities() throws IOException, URISyntaxException {
        Path folder = Path.of(RulePagesTest.class.getResource("oddities").toURI());
        List<DynamicContainer> containers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                containers.add(oddity(RuleId.of(name.replace(".md", "")), ExamplePage.of(Files.readString(file))));
            }
        }
        return containers.stream();
    }

    /** An oddity need not say how safe its fixes are. */
    private static DynamicContainer oddity(RuleId rule, ExamplePage page) {
        return dynamicContainer(
                rule.toString(),
                page.examples().stream().flatMap(example -> tests(rule, page, example, new TreeSet<>())));
    }

    private static DynamicContainer examples(RuleId rule, ExamplePage page) {
        Set<Fix.Safety> shown = new TreeSet<>();
        return dynamicContainer(
                rule.toString(),
                Stream.concat(
                        page.examples().stream().flatMap(example -> tests(rule, page, example, shown)),
                        Stream.of(
                                dynamicTest("says how safe its fixes are", () -> assertEquals(stated(page), shown)))));
    }

    /** Returns what the page says of fixes: {@code safe}, {@code unsafe}, or both and when; a page without that has none. */
    private static Set<Fix.Safety> stated(ExamplePage page) {
        List<String> words = List.of(page.fact("Fix").orElse("").split("\\W+"));
        Set<Fix.Safety> stated = new TreeSet<>();
        for (Fix.Safety safety : Fix.Safety.values()) {
            if (words.contains(safety.name().toLowerCase(Locale.ROOT))) {
                stated.add(safety);
            }
        }
        return stated;
    }

    private static Stream<DynamicTest> tests(
            RuleId rule, ExamplePage page, PageExample example, Set<Fix.Safety> shown) {
        DynamicTest asWritten = dynamicTest("line " + example.line(), () -> asWritten(rule, example, shown));
        boolean configured = example.files().stream().anyMatch(PageExample.File::isConfiguration);
        if (configured || page.options().isEmpty()) {
            return Stream.of(asWritten);
        }
        DynamicTest withDefaults = dynamicTest(
                "line " + example.line() + " with the documented defaults",
                () -> assertEquals(
                        example.findings(), run(rule, example, page.options()).lines()));
        return Stream.of(asWritten, withDefaults);
    }

    private static void asWritten(RuleId rule, PageExample example, Set<Fix.Safety> shown)
            throws IOException, ConfigException {
        Run run = run(rule, example, Map.of());
        run.findings.stream().map(Finding::fix).filter(fix -> !fix.isEmpty()).forEach(fix -> shown.add(fix.safety()));
        assertEquals(example.findings(), run.lines());

        mend(run);
        PageExample after = example.readFrom(run.root, run.rules);
        assertEquals(example.mended(), example.shownOf(after));
        long mended = run.findings.stream()
                .filter(finding -> !finding.fix().isEmpty())
                .count();
        assertEquals(
                run.findings.size() - mended,
                run(rule, after, Map.of()).findings.size(),
                "findings that are left when the edits are applied");
    }

    /** Makes all fixes of a run, each once, those that are not safe included. */
    private static void mend(Run run) throws IOException, ConfigException {
        FixSelection all = new FixSelection(true, List.of());
        Iterator<List<Finding>> ofNotes =
                List.of(run.findings, List.<Finding>of()).iterator();
        Iterator<List<Finding>> ofRules =
                List.of(run.findings, List.<Finding>of()).iterator();
        Configuration configuration = Configuration.read(run.rules);
        NotebookLoader loader = new NotebookLoader(configuration.notes(), workers);
        Fixed notes = new Fixer(loader).fix(run.root, List.of(notebook -> ofNotes.next()), all);
        Fixed rules = new RulesFixer(run.rules).fix(configuration, drafted -> ofRules.next(), all);
        new NoteFiles()
                .add(run.root, notes.files())
                .add(run.rules, rules.files())
                .write();
    }

    /** What one rule said of a folder of notes. */
    private record Run(Path root, Path rules, List<Finding> findings) {

        List<String> lines() {
            return findings.stream().map(RulePagesTest::line).toList();
        }
    }

    /** Runs one rule alone; a rule on suppressions has nothing to say unless the others run, too. */
    private static Run run(RuleId id, PageExample example, Map<String, String> options)
            throws IOException, ConfigException {
        Path folder = Files.createTempDirectory(temporary, "example");
        Path root = Files.createDirectory(folder.resolve("notes"));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        if (!options.isEmpty()) {
            Files.writeString(rules.resolve("notes.yaml"), yaml(id, options));
        }
        example.write(root, rules);
        Configuration configuration = Configuration.read(rules);
        if (id.family().equals("example")) {
            return new Run(root, rules, runExamples(id, root, configuration));
        }
        ProgramPath programs = id.equals(WITHOUT_PROGRAMS) ? ProgramPath.of("") : ProgramPath.ofThisProcess();
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), programs);
        WebLinks links = PageWeb.of(root, configuration.links().policy());
        List<Rule> judges = Rules.of(configuration, syntax, links, ProseEffort.once(), true).all().stream()
                .filter(rule -> rule.id().equals(id)
                        || id.family().equals("syntax") && rule instanceof Reservation
                        || id.family().equals("suppression")
                                && !rule.id().family().equals("prose"))
                .toList();
        Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(root);
        if (id.family().equals("baseline")) {
            return new Run(root, rules, compareWithBaseline(id, notebook, configuration));
        }
        CheckResult result =
                Sums.of(new Checker(judges, configuration.rules(), FindingCache.none(), workers).check(notebook));
        assumeTrue(
                id.equals(WITHOUT_PROGRAMS)
                        || id.family().equals("prose")
                        || result.reservations().isEmpty(),
                () -> result.reservations().toString());
        return new Run(
                root,
                rules,
                result.findings().stream()
                        .filter(finding -> finding.rule().equals(id))
                        .toList());
    }

    private static List<Finding> compareWithBaseline(RuleId id, Notebook notebook, Configuration configuration)
            throws ConfigException {
        List<Rule> judges = Rules.of(configuration).all().stream()
                .filter(rule -> !rule.id().family().equals("prose"))
                .toList();
        TreeSet<String> known =
                judges.stream().map(rule -> rule.id().toString()).collect(Collectors.toCollection(TreeSet::new));
        CheckResult result = new Checker(judges, configuration.rules(), FindingCache.none(), workers).check(notebook);
        Baseline baseline = Baseline.of(configuration, "rules/", known).orElse(Baseline.none());
        return new Settlement(configuration.files(), configuration.rules(), false)
                .of(result, baseline).findings().stream()
                        .filter(finding -> finding.rule().equals(id))
                        .toList();
    }

    /** Needs the tools that the pages use: Python, Bash and git; CI has them. */
    private static List<Finding> runExamples(RuleId id, Path root, Configuration configuration) throws IOException {
        ProgramPath path = ProgramPath.ofThisProcess();
        assumeTrue(Stream.of("python3", "bash", "git")
                .allMatch(program -> path.find(program).isPresent()));
        Duration timeout = Duration.ofSeconds(id.equals(ExampleRule.TIMEOUT.id()) ? 3 : 60);
        ExampleSettings settings = new ExampleSettings(
                Optional.empty(),
                Optional.empty(),
                timeout,
                true,
                Optional.empty(),
                Path.of(System.getProperty("java.io.tmpdir")),
                "");
        Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(root);
        return new Examples(
                        configuration.languages(),
                        settings,
                        fences -> Collections.nCopies(fences.size(), true),
                        workers,
                        unsaved -> {})
                .run(notebook).findings().stream()
                        .filter(finding -> finding.rule().equals(id))
                        .sorted()
                        .toList();
    }

    private static String line(Finding finding) {
        return PageExample.path(finding.location()) + ":" + finding.location().start() + ": "
                + finding.severity().word() + " " + finding.rule() + " " + finding.message();
    }

    private static String yaml(RuleId rule, Map<String, String> options) {
        return "rules:\n  " + rule + ":\n"
                + options.entrySet().stream()
                        .map(option -> "    " + option.getKey() + ": "
                                + option.getValue().replace("`", "") + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void everyPageHasARuleAndEveryRuleAPage() throws Exception {
        Set<String> rules = ids();
        Set<String> pages = new TreeSet<>();
        Path folder = pages();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(name -> pages.add(name.replaceFirst("\\.md$", "")));
        }

        assertEquals(rules, pages);
    }

    private static Path pages() throws URISyntaxException {
        return Path.of(RulePage.class
                        .getResource("/io/github/interviewnotes/notes/rules/link/broken-file.md")
                        .toURI())
                .getParent()
                .getParent();
    }

    private static Set<String> ids() throws ConfigException {
        return documented().map(rule -> rule.id().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> pagesSayWhatTheRuleIs() throws ConfigException {
        return documented().map(rule -> dynamicTest(rule.id().toString(), () -> sayWhatTheRuleIs(rule)));
    }

    private static void sayWhatTheRuleIs(Rule rule) throws ConfigException, IOException {
        RulePage text = RulePage.of(rule.id());
        ExamplePage page = ExamplePage.of(text.markdown());
        List<String> headings = new ArrayList<>(List.of("# " + rule.id()));
        headings.addAll(HEADINGS);
        if (!page.options().isEmpty()) {
            headings.add(headings.size() - 1, "## Options");
        }

        assertEquals(headings, page.headings());
        assertTrue(text.summary().endsWith("."), () -> "summary: " + text.summary());
        assertEquals(rule.severity().word(), page.fact("Severity").orElse("none given"));
        assertEquals(
                page.options().isEmpty() ? "none" : "see below",
                page.fact("Options").orElse("none given"));
        assertTrue(page.examples().stream().anyMatch(PageExample::right), "no right example");
        assertTrue(page.examples().stream().anyMatch(example -> !example.right()), "no wrong example");
        for (PageExample example : page.examples()) {
            assertEquals(example.right(), example.findings().isEmpty(), () -> "the example of line " + example.line());
        }
        assertEquals(optionsRead(rule.id()), page.options().keySet());
    }

    /** Asks for an option that no rule has; the refusal names those that there are. */
    private static Set<String> optionsRead(RuleId rule) throws IOException, ConfigException {
        Path rules = Files.createTempDirectory(temporary, "rules");
        Files.writeString(rules.resolve("notes.yaml"), yaml(rule, Map.of("an-option-of-this-name-has-no-rule", "1")));
        Configuration configuration = Configuration.read(rules);
        String refusal = assertThrows(ConfigException.class, () -> Rules.of(configuration))
                .getMessage();
        if (refusal.contains("takes none but 'severity'")) {
            return Set.of();
        }
        String start = "expected ";
        assertTrue(refusal.contains(start), refusal);
        return new TreeSet<>(List.of(
                refusal.substring(refusal.indexOf(start) + start.length()).split(", | or ")));
    }

    @Test
    void rulesAreSortedByIdAndHaveOneEach() throws ConfigException {
        List<RuleId> ids =
                Rules.of(Configuration.defaults()).all().stream().map(Rule::id).toList();

        assertFalse(ids.isEmpty());
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @Test
    void anUnknownRuleInTheConfigurationIsRefused() throws IOException, ConfigException {
        Path rules = Files.createTempDirectory(temporary, "rules");
        Files.writeString(rules.resolve("notes.yaml"), "rules:\n  link/broken-fil: off\n");
        Configuration configuration = Configuration.read(rules);

        assertTrue(assertThrows(ConfigException.class, () -> Rules.of(configuration))
                .getMessage()
                .endsWith("notes.yaml:2:3: unknown rule 'link/broken-fil'; did you mean 'link/broken-file'?"));
    }
}
