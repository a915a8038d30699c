package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static final String NOTE = """
            # A note

            ## First

            It is here. See the [lost](lost.md) page for
            more. And this is [gone](gone.md).

            - one [gone](gone.md)
            - two

            ```
            x
            ```

            ## Second

            Text.
            """;

    @TempDir
    Path folder;

    private String baseline;

    @BeforeEach
    void writeNotes() throws Exception {
        write("a.md", NOTE);
        baseline = baselineOf(check());
    }

    @Test
    void isTextThatPeopleCanReview() {
        assertEquals("""
                # What the notes owe: notes:check passes over these findings and over no others. A line names the file, the rule, a
                # fingerprint of rule, section and text, and how many there are. notes:baseline writes the lines; take out any you like.
                format 1
                a.md fence/no-language # 1 '```' in 'First'
                a.md link/broken-file # 1 'And this is [gone](gone.md).' in 'First'
                a.md link/broken-file # 1 'See the [lost](lost.md) page for more.' in 'First'
                a.md link/broken-file # 1 'one [gone](gone.md)' in 'First'
                """, sorted(baseline.replaceAll(" [0-9a-f]{12} ", " # ")));
    }

    @Test
    void isSortedAndSaysTheSameTwice() throws Exception {
        List<String> lines = baseline.lines().skip(3).toList();

        assertEquals(lines.stream().sorted().toList(), lines);
        assertEquals(baseline, baselineOf(check()));
    }

    @Test
    void whatItHoldsIsNotFound() throws Exception {
        CheckResult settled = settled();

        assertEquals(List.of(), lines(settled));
        assertEquals(4, settled.owed());
    }

    @Test
    void linesThatMoveAndParagraphsThatAreWrappedAnewStayDebts() throws Exception {
        write(
                "a.md",
                NOTE.replace("# A note\n", "# Another title\n\nAn introduction.\n\n## New\n\nMore text.\n")
                        .replace(
                                "It is here. See the [lost](lost.md) page for\nmore. And",
                                "It is here.\nSee the\n[lost](lost.md) page  for more.\nAnd")
                        .replace("- one", "1. nought\n2. one")
                        .replace("- two", "3. two"));

        assertEquals(List.of(), lines(settled()));
    }

    @Test
    void aSectionThatMovesTakesItsDebtsAlong() throws Exception {
        int second = NOTE.indexOf("## Second");
        int first = NOTE.indexOf("## First");
        write("a.md", NOTE.substring(0, first) + NOTE.substring(second) + "\n" + NOTE.substring(first, second));

        assertEquals(List.of(), lines(settled()));
    }

    @Test
    void aSentenceThatIsRewordedIsFoundAnewAndItsNeighboursAreNot() throws Exception {
        write("a.md", NOTE.replace("See the", "Look at the").replace("It is here.", "It is there."));

        assertEquals(
                List.of("a.md:5:33 error link/broken-file", "rules/baseline.txt:7:1 info baseline/mended"),
                lines(settled()).stream()
                        .map(line -> line.replaceFirst("txt:\\d+", "txt:7"))
                        .toList());
    }

    @Test
    void aDebtThatIsPaidInOneSectionBuysNoneInAnother() throws Exception {
        write("a.md", NOTE.replace("- one [gone](gone.md)", "- one").replace("Text.", "- one [gone](gone.md)"));

        List<String> lines = lines(settled());
        assertEquals(2, lines.size(), lines::toString);
        assertEquals("a.md:17:14 error link/broken-file", lines.get(0));
    }

    @Test
    void equalFindingsOfOneSectionAreCounted() throws Exception {
        String twice = NOTE.replace("- two", "- one [gone](gone.md)");
        write("a.md", twice);
        baseline = baselineOf(check());
        assertTrue(baseline.contains(" 2 'one [gone](gone.md)' in 'First'\n"), baseline);
        assertEquals(List.of(), lines(settled()));

        write("a.md", twice.replace("- one [gone](gone.md)\n\n", "- one [gone](gone.md)\n- one [gone](gone.md)\n\n"));
        assertEquals(List.of("a.md:10:14 error link/broken-file"), lines(settled()));

        write("a.md", NOTE);
        CheckResult paid = settled();
        assertEquals(3 + 1, paid.owed());
        assertTrue(lines(paid).get(0).endsWith(" info baseline/mended"), lines(paid)::toString);
    }

    @Test
    void twoFaultsOfOneSentenceAreTwoDebts() throws Exception {
        write("a.md", "# A note\n\nSee [one](one.md) and [two](two.md).\n");
        baseline = baselineOf(check());
        assertEquals(2, baseline.lines().filter(line -> line.startsWith("a.md")).count());

        write("one.md", "# One\n");
        assertEquals(
                List.of("rules/baseline.txt info baseline/mended"),
                lines(settled()).stream()
                        .filter(line -> !line.startsWith("one.md"))
                        .map(line -> line.replaceFirst(":\\S+", ""))
                        .toList());
    }

    @Test
    void aNoteThatIsRenamedOwesWhatItOwed() throws Exception {
        Files.delete(folder.resolve("a.md"));
        write("deep/b.md", NOTE);
        assertEquals(List.of(), lines(settled()));

        write("deep/b.md", NOTE.replace("- two", "- one [gone](gone.md)"));
        assertEquals(List.of("deep/b.md:9:14 error link/broken-file"), lines(settled()));
    }

    @Test
    void aCopyOfANoteIsNewAndNotRenamed() throws Exception {
        write("b.md", NOTE);

        assertEquals(
                4,
                lines(settled()).stream()
                        .filter(line -> line.startsWith("b.md"))
                        .count());
        assertEquals(4, settled().owed());
    }

    @Test
    void debtsThatArePaidAreOneFindingThatTakesThemOut() throws Exception {
        write("a.md", NOTE.replace("lost.md", "a.md").replace("gone.md", "a.md"));

        CheckResult settled = settled();

        assertEquals(1, settled.findings().size());
        assertEquals(
                "3 debts are paid, this the first of them; notes:baseline -Dnotes.prune takes them out",
                settled.findings().get(0).message());
        assertEquals(3, settled.findings().get(0).details().lines().count());
        assertEquals(baselineOf(check()), pruned(baseline, settled));
    }

    @Test
    void pruningLowersANumber() throws Exception {
        write("a.md", NOTE.replace("- two", "- one [gone](gone.md)"));
        String two = baselineOf(check());
        write("a.md", NOTE);
        String one = baseline;
        baseline = two;

        assertEquals(one, pruned(two, settled()));
    }

    private static String pruned(String written, CheckResult settled) {
        NotePath file = NotePath.of(Baseline.FILE);
        return EditedTexts.of(Map.of(file, SourceText.of(written)), settled.findings())
                .texts()
                .get(file)
                .content();
    }

    @Test
    void strictlyItIsAnErrorThatADebtIsPaid() throws Exception {
        write("a.md", NOTE.replace("lost.md", "a.md"));

        assertTrue(lines(settled(check(), true)).get(0).endsWith(" error baseline/mended"));
    }

    @Test
    void aPartialCheckCallsNothingPaidThatItDidNotJudge() throws Exception {
        write("b.md", "# B\n\n[gone](gone.md)\n");
        baseline = baselineOf(check());
        write("a.md", "# A\n\nText.\n");
        write("b.md", "# B\n\nText.\n");

        CheckResult ofB = check(new Scope.Changes(Set.of(NotePath.of("b.md")), "staged"), rules());

        assertEquals(
                "this debt is paid; notes:baseline -Dnotes.prune takes it out",
                settled(ofB, false).findings().get(0).message());
    }

    @Test
    void whatDidNotRunHasPaidNothingAndStaysInABaselineThatIsWrittenAnew() throws Exception {
        List<Rule> others = rules().stream()
                .filter(rule -> !rule.id().toString().equals("link/broken-file"))
                .toList();

        CheckResult result = check(Scope.everything(), others);

        assertEquals(List.of(), lines(settled(result, false)));
        assertEquals(
                baseline,
                BaselineText.of(new Settlement(
                                RulesFiles.none(), Configuration.defaults().rules(), false)
                        .debts(result, read(baseline))));
    }

    @Test
    void aNoteThatCannotBeReadHasPaidNothing() throws Exception {
        Files.write(folder.resolve("a.md"), new byte[] {'#', ' ', (byte) 0xFF});

        assertEquals(List.of("a.md:1:3 error file/not-utf8"), lines(settled()));
        assertTrue(baselineAnew().contains("a.md link/broken-file"), baselineAnew());
    }

    private String baselineAnew() throws Exception {
        return BaselineText.of(
                new Settlement(RulesFiles.none(), Configuration.defaults().rules(), false)
                        .debts(check(), read(baseline)));
    }

    @Test
    void aCommentThatHidesADebtIsInUse() throws Exception {
        String hiding = " <!-- notes-disable-line link/broken-file -- soon -->";
        write("a.md", NOTE.replace("- one [gone](gone.md)", "- one [gone](gone.md)" + hiding));
        baseline = baselineOf(check());

        assertEquals(List.of(), lines(settled()));
        assertTrue(!baseline.contains("suppression/unused"), baseline);
    }

    @Test
    void whatIsWrongWithAFileAsAWholeIsKnownWhateverItsTitle() throws Exception {
        write("INDEX.md", "# Notes\n\n- [b](b.md): it\n");
        write("b.md", "# B\n\nText.\n");
        baseline = baselineOf(check());
        assertTrue(baseline.contains("a.md index/unlisted-note "), baseline);

        write("a.md", NOTE.replace("# A note", "# Another title"));
        assertEquals(List.of(), lines(settled()));
    }

    @Test
    void eachNoteThatAnIndexLeavesOutIsADebtHoweverManyTheyAre() throws Exception {
        write("INDEX.md", "# Notes\n\n- [a](a.md): it\n");
        for (int i = 10; i <= 40; i++) {
            write("n" + i + ".md", "# N\n");
        }
        assertEquals(
                List.of("INDEX.md:1:1 error index/unlisted-note"),
                lines(Sums.of(check())).stream()
                        .filter(line -> line.contains("unlisted"))
                        .toList());
        baseline = baselineOf(check());
        assertEquals(List.of(), lines(Sums.of(settled())));

        write("new.md", "# New\n\nText.\n");
        assertEquals(List.of("new.md:1:1 error index/unlisted-note"), lines(Sums.of(settled())));

        String listed = IntStream.rangeClosed(10, 35)
                .mapToObj(i -> "- [n%1$d](n%1$d.md): it\n".formatted(i))
                .collect(Collectors.joining());
        write("INDEX.md", "# Notes\n\n- [a](a.md): it\n" + listed);
        assertEquals(
                List.of("new.md:1:1 error index/unlisted-note"),
                lines(Sums.of(settled())).stream()
                        .filter(line -> line.contains("unlisted"))
                        .toList());
    }

    @Test
    void namesOfFilesMayHoldAnything() throws Exception {
        String name = "# é 100% a:b <x>.md";
        write(name, "# A\n\n[gone](gone.md)\n");
        baseline = baselineOf(check());

        assertTrue(baseline.contains("\n%23%20é%20100%25%20a%3Ab%20%3Cx%3E.md link/broken-file "), baseline);
        assertEquals(List.of(), lines(settled()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "ä ö/ü%20.md", "rules:x", "日本.md", "a\tb.md", "=======.md", "\uD83D\uDE00.md"})
    void aPathIsAWord(String path) {
        assertEquals(path, PathWord.path(PathWord.of(path)).orElseThrow());
        assertTrue(PathWord.of(path).matches("\\S+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <<<<<<< HEAD                     | rules/baseline.txt:4:1: a merge left its marks here; take them out and keep the debts of both sides, or write the file anew with notes:baseline
                    =======                          | rules/baseline.txt:4:1: a merge left its marks here; take them out and keep the debts of both sides, or write the file anew with notes:baseline
                    >>>>>>> branch                   | rules/baseline.txt:4:1: a merge left its marks here; take them out and keep the debts of both sides, or write the file anew with notes:baseline
                    a.md link/broken-file            | rules/baseline.txt:4:1: 'a.md link/broken-file' is no debt; expected file, rule, fingerprint and number, as in 'a.md link/broken-file 3f2a91c0d4e5 1'; take the line out, or write the file anew with notes:baseline
                    ../a.md link/x 3f2a91c0d4e5 1    | rules/baseline.txt:4:1: '../a.md link/x 3f2a91c0d4e5 1' is no debt; expected file, rule, fingerprint and number, as in 'a.md link/broken-file 3f2a91c0d4e5 1'; take the line out, or write the file anew with notes:baseline
                    a.md link/broken-fil 3f2a91c0d4e5 1 | rules/baseline.txt:4:1: there is no rule 'link/broken-fil'; did you mean 'link/broken-file'?
                    a.md law/of-the-land 3f2a91c0d4e5 1 | rules/baseline.txt:4:1: there is no rule 'law/of-the-land'; take the line out
                    """)
    void aLineThatIsNoDebtIsNamed(String line, String message) {
        String damaged = "# head\n# head\nformat 1\n" + line + "\n";

        assertEquals(
                message,
                assertThrows(ConfigException.class, () -> read(damaged)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''          | rules/baseline.txt:1:1: expected 'format 1' and debts; write the file anew with notes:baseline
                    format 2    | rules/baseline.txt:1:1: format '2' is not known here, only 'format 1'; use the plugin that wrote it, or write the file anew with notes:baseline
                    a.md        | rules/baseline.txt:1:1: expected 'format 1', found 'a.md'; write the file anew with notes:baseline
                    """)
    void aFileThatIsNoBaselineIsRefused(String text, String message) {
        assertEquals(
                message, assertThrows(ConfigException.class, () -> read(text)).getMessage());
    }

    @Test
    void aDebtThatStandsTwiceIsRefused() {
        String twice = "format 1\na.md link/broken-file 3f2a91c0d4e5 1\n\na.md link/broken-file 3f2a91c0d4e5 2 'x'\n";

        assertEquals(
                "rules/baseline.txt:4:1: this debt stands in line 2 already; take one of the two lines out",
                assertThrows(ConfigException.class, () -> read(twice)).getMessage());
    }

    @Test
    void linesMayBeTakenOutAndLineEndsMayChange() throws Exception {
        baseline = baseline.lines().filter(line -> !line.contains("[lost]")).collect(Collectors.joining("\r\n"));

        assertEquals(List.of("a.md:5:28 error link/broken-file"), lines(settled()));
    }

    private static String sorted(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.subList(3, lines.size()).sort(null);
        return String.join("\n", lines) + "\n";
    }

    private String baselineOf(CheckResult result) throws Exception {
        return BaselineText.of(
                new Settlement(RulesFiles.none(), Configuration.defaults().rules(), false)
                        .debts(result, Baseline.none()));
    }

    private CheckResult settled() throws Exception {
        return settled(check(), false);
    }

    private CheckResult settled(CheckResult result, boolean strict) throws Exception {
        return new Settlement(RulesFiles.none(), Configuration.defaults().rules(), strict).of(result, read(baseline));
    }

    private static Baseline read(String text) throws Exception {
        TreeSet<String> ids =
                rules().stream().map(rule -> rule.id().toString()).collect(Collectors.toCollection(TreeSet::new));
        return new BaselineReader("rules/baseline.txt", ids).read(SourceText.of(text));
    }

    private static List<String> lines(CheckResult result) {
        return result.findings().stream()
                .map(finding -> (finding.rule().family().equals("baseline") ? "rules/" : "")
                        + finding.location().path() + ":" + finding.location().start() + " "
                        + finding.severity().word() + " " + finding.rule())
                .map(line -> line.replace("info fence", "error fence"))
                .toList();
    }

    private CheckResult check() throws Exception {
        return check(Scope.everything(), rules());
    }

    private CheckResult check(Scope scope, List<Rule> rules) throws Exception {
        Configuration configuration = Configuration.defaults();
        try (Workers workers = new Workers(2)) {
            Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(folder);
            return new Checker(rules, configuration.rules(), FindingCache.none(), workers).check(notebook, scope);
        }
    }

    private static List<Rule> rules() throws Exception {
        return Rules.of(Configuration.defaults()).all().stream()
                .filter(rule -> !rule.id().family().equals("prose"))
                .toList();
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
