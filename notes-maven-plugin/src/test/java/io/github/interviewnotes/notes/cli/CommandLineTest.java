package io.github.interviewnotes.notes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.git.TestRepository;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    private Path temporary;

    private Path notes;

    /** What came of a command. */
    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void writeNotes() throws Exception {
        notes = temporary.resolve("my notes");
        write("INDEX.md", "# Index\n\n- [A](a.md): the first\n- [B](sub/b.md): the second\n");
        write("a.md", "# A\n\nSee [b](sub/b.md#gone).\n");
        write("sub/b.md", "# B\n\nSee [none](none.md).\n");
    }

    @Test
    void findingsAreShownAndEndWithOne() {
        Outcome outcome = run("check");

        assertEquals(1, outcome.exit(), outcome::err);
        assertTrue(outcome.out().contains("a.md:3:9: error link/broken-anchor "), outcome::out);
        assertTrue(outcome.out().contains("\n    3 | See [none](none.md).\n"), outcome::out);
        assertTrue(outcome.out().contains("\n3 notes, "), outcome::out);
        assertTrue(
                outcome.out()
                        .endsWith(
                                "To read about link/broken-anchor: notes explain link/broken-anchor\nThen run the same command again\n"),
                outcome::out);
        assertEquals("", outcome.err());
    }

    @Test
    void anEmptyLineStandsBetweenTwoFiles() {
        assertTrue(run("check").out().contains("^\n\nsub/b.md:3:12: error "));
    }

    @Test
    void whatToTypeNextIsAboutTheSameNotes() throws Exception {
        write("sub/b.md", "# B\n\nSee [a](../A.md).\n");
        String out = run("check").out();
        assertTrue(out.contains("\nTo mend 1 of 2 findings: notes fix --sourceDirectory=\"" + notes + "\"\n"), out);
    }

    @Test
    void theSummaryNamesOptionsAsTheyAreTyped() {
        String out = run("check").out();
        assertTrue(out.contains("; prose was not judged (--prose=off)\n"), out);
    }

    @Test
    void withoutACommandItIsACheck() {
        assertEquals(run("check").out(), run().out());
    }

    @Test
    void whatDoesNotFailEndsWithZero() {
        assertEquals(0, run("check", "--failOn=never").exit());
        assertEquals(0, run("check", "--fail-on", "never").exit());
    }

    @Test
    void onlyFindingsOfTheFilesThatWereNamedAreShown() {
        Outcome outcome = run("check", "-q", notes.resolve("sub").toString());

        assertEquals(1, outcome.exit());
        assertEquals(
                "sub/b.md:3:12: error link/broken-file 'none.md' does not exist\n"
                        + "    3 | See [none](none.md).\n"
                        + "      |            ^^^^^^^\n",
                outcome.out());
    }

    @Test
    void anEditorIsToldOfTextThatIsNotSaved() {
        Outcome outcome = runWith(
                "# A\n\n[x](y.md)\n", "check", "-q", "--format=json", "--stdin", "--path=" + notes.resolve("a.md"));

        assertEquals(1, outcome.exit(), outcome::err);
        assertTrue(outcome.out().contains("\"link/broken-file\""), outcome::out);
        assertFalse(outcome.out().contains("broken-anchor"), outcome::out);
    }

    @Test
    void aNoteThatIsNotYetAFileIsJudgedAsOne() {
        Outcome outcome =
                runWith("# C\n\n[x](y.md)\n", "check", "--format=text", "-", "--path=" + notes.resolve("c.md"));

        assertTrue(outcome.out().contains("c.md:3:5: error link/broken-file 'y.md' does not exist"), outcome::out);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    chekc => there is no command 'chekc'; did you mean 'check'?
                    frobnicate => there is no command 'frobnicate', and no file either; 'notes help' names the commands
                    check --failOnn=x => unknown option '--failOnn'; did you mean --failOn?
                    check --zzzzzzz => unknown option '--zzzzzzz'; --help names those that there are
                    fix --failOn=error => '--failOn' is no option here, but one of check, test, hook
                    new a.md --prose off => '--prose' is no option here, but one of check, watch, hook
                    fix nowhere.md => there is no file 'nowhere.md'
                    new ../a.md => --note is '../a.md', which leads out of the notes' folder; expected a path below NOTES
                    baseline --prune => there is no baseline.txt to prune; notes baseline without --prune writes one
                    check --failOn => --failOn needs a value: --failOn=error|warning|info|never
                    check --failOn=bad => --failOn is 'bad'; expected error, warning, info or never
                    check --prose=some => --prose is 'some'; expected full, spelling, off
                    check --format=xml => --format is 'xml'; expected text, json, sarif, checkstyle, junit, gitlab, github
                    check --threads=-1 => --threads is '-1'; expected a number, 0 or more
                    check --strict=maybe => --strict is 'maybe'; expected true or false
                    check --stdin => --stdin needs the path of the note: --path=FILE
                    check nowhere.md => there is no file 'nowhere.md'
                    version x => notes version takes no 'x'; 'notes help version' says what it takes
                    help chekc => there is no command 'chekc'; did you mean 'check'?
                    explain link fence => notes explain takes one rule, or a family such as 'link'; found 'link fence'
                    new => notes new needs the path of the new note: notes new django/caching.md
                    """)
    void whatCannotBeMeantIsSaidInASentence(String typed, String message) {
        Outcome outcome = run(typed.split(" "));

        assertEquals("notes: " + message.replace("NOTES", notes.toString()) + "\n", outcome.err());
        assertEquals(2, outcome.exit());
        assertEquals("", outcome.out());
    }

    @Test
    void anExpressionThatTakesTooLongIsSaidInASentence() throws Exception {
        write("rules/sections.yaml", "schemas:\n  - files: '**'\n    title: {pattern: '(.*x){25}y'}\n");
        write("sub/b.md", "# " + "x".repeat(60) + "\n");

        Outcome outcome = run("check");

        assertEquals(2, outcome.exit());
        assertEquals("", outcome.out());
        assertTrue(
                outcome.err()
                        .contains(
                                "rules/sections.yaml:3:22: the regular expression '(.*x){25}y' takes too many steps for 'xxx"),
                outcome::err);
    }

    @Test
    void aCheckSaysWhatWasRenamedAndThatAFixFollows() throws Exception {
        write("a.md", "# A\n\nSee [b](sub/b.md#old).\n");
        write("sub/b.md", "# B\n\n## Old\n\nOne line.\n\nAnother line.\n");
        TestRepository.init(notes).commit();
        write("sub/b.md", "# B\n\n## New\n\nOne line.\n\nAnother line.\n");

        Outcome outcome = run("check");

        assertTrue(
                outcome.out().contains(" no heading or anchor '#old'; its section is '#new' by now\n"), outcome::out);
        assertTrue(outcome.out().contains("\nTo mend all of this: notes fix "), outcome::out);
    }

    @Test
    void tasksSpeakInTheWordsOfThisCommandLine() throws Exception {
        write("a.md", "# A\n\nSee [b](sub/B.md), `notes.dryRun`.\n");

        Outcome outcome = run("fix", "--dryRun");

        assertEquals(0, outcome.exit(), outcome::err);
        assertTrue(outcome.out().contains("+See [b](sub/b.md), `notes.dryRun`.\n"), outcome::out);
        assertTrue(
                outcome.out().endsWith("1 finding in 1 note can be mended; run the same command without --dryRun\n"),
                outcome::out);
        assertTrue(run("fix").out().endsWith("; notes check says what is left\n"));
    }

    @Test
    void findingsSpeakInTheWordsOfThisCommandLine() throws Exception {
        write("rules/baseline.txt", "format 1\na.md link/broken-file 3f2a91c0d4e5 1 'x'\n");

        Outcome outcome = run("check");

        assertTrue(outcome.out().contains("this debt is paid; notes baseline --prune takes it out\n"), outcome::out);
    }

    @Test
    void onlyTheFilesThatWereNamedAreMended() throws Exception {
        write("a.md", "# A\n\nSee [b](sub/B.md).\n");
        write("sub/b.md", "# B\n\nSee [a](../A.md).\n");

        run("fix", notes.resolve("sub").toString());

        assertEquals("# A\n\nSee [b](sub/B.md).\n", Files.readString(notes.resolve("a.md")));
        assertEquals("# B\n\nSee [a](../a.md).\n", Files.readString(notes.resolve("sub/b.md")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    run notes:fix -Dnotes.unsafe; then notes:check => run notes fix --unsafe; then notes check
                    without notes.dryRun, or notes.prose=full => without --dryRun, or --prose=full
                    so 'notes.title' is no notes.titles => so 'notes.title' is no notes.titles
                    docs/notes.title.md and notes.file.md written => docs/notes.title.md and notes.file.md written
                    set notes.prose, or notes.prose in notes.yaml => set --prose, or notes.prose in notes.yaml
                    notes.yaml, footnotes.title, notes:nothing => notes.yaml, footnotes.title, notes:nothing
                    """)
    void namesOfMavenBecomeThoseOfThisCommandLine(String said, String typed) {
        assertEquals(typed, CommonOptions.asTyped(said, Commands.all()));
    }

    @Test
    void aMistakeInTheRulesIsSaidInASentence() throws Exception {
        write("rules/notes.yaml", "rulez:\n  link/broken-file: off\n");

        Outcome outcome = run("check");

        assertEquals(2, outcome.exit());
        assertTrue(
                outcome.err().startsWith("notes: rules/notes.yaml:1:1: unknown key 'rulez'; did you mean 'rules'?"),
                outcome::err);
    }

    @Test
    void aFolderWithoutNotesIsSaidToHaveNone() throws Exception {
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        Outcome outcome = run("check", "--sourceDirectory=" + empty);

        assertEquals(2, outcome.exit());
        assertEquals(
                "notes: there is no note in " + empty + "; set --sourceDirectory, or notes.include in notes.yaml\n",
                outcome.err());
    }

    @Test
    void theHelpNamesEveryCommandAndItsOptions() {
        Outcome all = run("help");
        for (Command command : Commands.all()) {
            assertTrue(all.out().contains("\n  " + command.name() + " "), command.name());
            Outcome one = run("help", command.name());
            assertEquals(one.out(), run(command.name(), "--help").out());
            command.options().forEach(option -> assertTrue(one.out().contains("--" + option.name()), option.name()));
        }
    }

    @Test
    void aConfigurationOfMarkdownlintIsTakenOver() throws Exception {
        write(".markdownlint.json", "{\"MD040\": false}");

        Outcome imported = run("import", "--sourceDirectory=" + notes);

        assertEquals(0, imported.exit(), imported::err);
        assertTrue(Files.readString(notes.resolve("rules/notes.yaml")).contains("  fence/no-language: off\n"));
    }

    @Test
    void whatTheBaselineHoldsIsCountedForSomeOfTheFiles() throws Exception {
        write("rules/baseline.txt", "format 1\nsub/b.md link/broken-file e1e25700e37d 1\n");

        Outcome outcome = run("check", notes.resolve("sub").toString());

        assertEquals(0, outcome.exit(), outcome::out);
        assertTrue(outcome.out().contains(": nothing to report (1 in the baseline)"), outcome::out);
    }

    @Test
    void booksAndFlashcardsAreWrittenAndLeftAloneWhereNothingChanged() throws Exception {
        write("a.md", "# A\n\n#### Q: Why?\n\nBecause.\n");
        write("sub/b.md", "# B\n\nText.\n");
        String[] command = {
            "publish", "--sourceDirectory=" + notes, "--formats=epub,csv", "--title=Two Notes", "--outputTimestamp=0"
        };

        Outcome first = run(command);

        Path epub = notes.resolve("target/notes/my-notes.epub");
        assertEquals(0, first.exit(), first::err);
        assertTrue(first.out().startsWith("Wrote " + epub + "\nWrote "), first::out);
        assertTrue(Files.size(epub) > 0);
        assertTrue(run(command).out().startsWith("Unchanged: " + epub + "\n"));
        assertEquals(
                "notes: --pageSize is 'a3'; expected a4, letter or phone\n",
                run("publish", "--sourceDirectory=" + notes, "--pageSize=a3").err());
    }

    @Test
    void emojiThatFallApartInAPdfAreNamedAtTheirPlaces() throws Exception {
        String flag = "\uD83C\uDDE8\uD83C\uDDED";
        write("a.md", "# A\n\nSome \uD83D\uDE00 words.\n");
        write("sub/b.md", "# B\n\n- two\n- three " + flag + "\n");
        String[] command = {
            "publish", "--sourceDirectory=" + notes, "--formats=pdf", "--title=Flags", "--outputTimestamp=0"
        };
        String remark = "the PDF shows emoji that are joined from several characters as their parts: '" + flag
                + "' (sub/b.md:4:9)";

        Outcome outcome = run(command);

        assertEquals(0, outcome.exit(), outcome::err);
        assertTrue(outcome.err().contains(remark), outcome::err);
        assertTrue(Files.size(notes.resolve("target/notes/my-notes.pdf")) > 0);
        Outcome epub = run("publish", "--sourceDirectory=" + notes, "--formats=epub");
        assertFalse(epub.err().contains("emoji"), epub::err);
    }

    @Test
    void aDrawingThatFitsNoPageIsNamedAtItsPlace() throws Exception {
        write("a.md", "# A\n\n```text diagram\n┌─┐\n" + "─".repeat(130) + "\n```\n");
        String remark =
                "a.md:5:1: a drawing of 130 columns does not fit a page of the size phone, which has room for 80"
                        + " here in the smallest type; its lines wrap; make it narrower, divide it, or draw it as an SVG";

        Outcome outcome = run("publish", "--sourceDirectory=" + notes, "--formats=pdf", "--pageSize=phone");

        assertEquals(0, outcome.exit(), outcome::err);
        assertTrue(outcome.err().contains(remark), outcome::err);
        Outcome sheet = run("publish", "--sourceDirectory=" + notes, "--formats=pdf", "--pageSize=a4");
        assertFalse(sheet.err().contains("drawing"), sheet::err);
    }

    @Test
    void aBookSaysItsOwnWordsAsTheRulesHaveThem() throws Exception {
        write("a.md", "# A\n\nText.\n");
        write("rules/notes.yaml", "book:\n  language: de\n  words:\n    chapter: Teil {number}\n");
        String[] command = {"publish", "--sourceDirectory=" + notes, "--formats=epub", "--outputTimestamp=0"};
        Path epub = notes.resolve("target/notes/my-notes.epub");

        assertEquals(0, run(command).exit());

        assertTrue(chapter(epub).contains("<p class=\"kicker\">Teil 1</p>"), () -> chapter(epub));
        write("rules/notes.yaml", "book:\n  language: de\n");
        assertTrue(run(command).out().startsWith("Wrote "), "other words are another book");
        assertTrue(chapter(epub).contains("<p class=\"kicker\">Kapitel 1</p>"), () -> chapter(epub));
        write("rules/notes.yaml", "book:\n  words:\n    chapter: Teil\n");
        assertTrue(
                run(command)
                        .err()
                        .contains("rules/notes.yaml:3:14: expected a text with {number}, each once, found 'Teil'"),
                run(command)::err);
    }

    @Test
    void aWordOfTheBookThatNoFontHasIsNamedWithItsLine() throws Exception {
        write("a.md", "# A\n\nText.\n");
        write("rules/notes.yaml", "book:\n  language: ja\n  words:\n    contents: 目次\n");
        Outcome outcome = run("publish", "--sourceDirectory=" + notes, "--formats=pdf");

        assertEquals(2, outcome.exit());
        assertTrue(
                outcome.err().contains("rules/notes.yaml:4:5: the book's word 'contents': no font of the PDF has '目次'"),
                outcome::err);
    }

    private static String chapter(Path epub) {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("EPUB/text/a.xhtml")).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void examplesAreRunAndCompared() throws Exception {
        write("a.md", "# A\n\n```bash run\necho one\n```\n\n```text output\ntwo\n```\n");

        Outcome outcome = run("test", "--sourceDirectory=" + notes, "--cache=false");

        assertEquals(1, outcome.exit(), outcome::out);
        assertTrue(outcome.out().contains("error example/output-differs "), outcome::out);
        assertTrue(outcome.out().contains("notes fix --outputs --sourceDirectory="), outcome::out);
    }

    @Test
    void whatIsStagedIsJudgedAndWhatLeadsThere() throws Exception {
        TestRepository repository = TestRepository.init(notes);
        repository.commit();
        assertEquals(new Outcome(0, "", ""), run("check", "--staged"));

        write("sub/b.md", "# B\n\n## Gone\n");
        repository.git("add", "-A");
        Outcome outcome = run("check", "--staged", "--format=text");
        assertEquals(0, outcome.exit(), outcome::out);

        repository.git("rm", "-qf", "a.md");
        Outcome deleted = run("check", "--staged", "--format=text");
        assertEquals(1, deleted.exit());
        assertTrue(deleted.out().contains("INDEX.md:3:7: error index/dangling-entry "), deleted::out);
        assertTrue(
                run("check", "--staged").out().endsWith("Then stage what changed, and commit again\n"),
                run("check", "--staged")::out);
        assertFalse(deleted.out().contains("none.md"), "debts of other notes are left alone");
    }

    private void write(String path, String text) throws Exception {
        Path file = notes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Outcome run(String... words) {
        return runWith("", words);
    }

    private Outcome runWith(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>(List.of(words));
        boolean judges = all.isEmpty() || all.get(0).equals("check");
        if (judges) {
            all.add(Math.min(1, all.size()), "--prose=off");
        }
        if (judges || List.of("fix", "new", "baseline").contains(all.get(0))) {
            all.add(Math.min(1, all.size()), "--sourceDirectory=" + notes);
        }
        Exit exit = new CommandLine(Commands.all(), console).run(all);
        return new Outcome(exit.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
