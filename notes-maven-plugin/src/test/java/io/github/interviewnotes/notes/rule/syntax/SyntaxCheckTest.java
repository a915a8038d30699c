package io.github.interviewnotes.notes.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.Memory;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fence of {@code verdicts.md} gets the verdict that the comment before it names; one with none is fine. */
class SyntaxCheckTest {

    private static final Pattern CASE = Pattern.compile("(?m)(?:^<!-- (.*?) -->\\n)?^~~~~(.+)\\n((?s:.*?))^~~~~$");

    /** A case, and the verdict that is due. */
    private record Case(int line, Fence fence, String verdict) {}

    private static List<Case> cases() throws Exception {
        try (InputStream in = SyntaxCheckTest.class.getResourceAsStream("verdicts.md")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            Matcher matcher = CASE.matcher(text);
            while (matcher.find()) {
                int line = (int) text.substring(0, matcher.start(2)).lines().count();
                String verdict = matcher.group(1) == null ? "fine" : matcher.group(1);
                cases.add(new Case(line, Code.fence(matcher.group(2), matcher.group(3)), verdict));
            }
            return cases;
        }
    }

    @TestFactory
    Stream<DynamicTest> verdicts() throws Exception {
        List<Case> cases = cases();
        List<Verdict> verdicts = Code.judge(cases.stream().map(Case::fence).toList());
        return Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
                .map(i -> dynamicTest(
                        "line " + cases.get(i).line() + " "
                                + cases.get(i).fence().info(),
                        () -> {
                            String verdict = Code.line(verdicts.get(i));
                            assumeFalse(verdict.startsWith("unjudged: no "), verdict);
                            assertEquals(cases.get(i).verdict(), verdict);
                        }));
    }

    /** They go through a command line, which keeps no other letters in a plain C locale, as containers have it. */
    @ParameterizedTest
    @ValueSource(strings = {"judge.js", "judge.py", "judge.sh"})
    void driversAreAscii(String driver) throws Exception {
        try (InputStream in = SyntaxCheck.class.getResourceAsStream(driver)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.chars().allMatch(letter -> letter < 0x80), driver);
        }
    }

    @Test
    void withoutProgramsTheRestIsJudged() {
        SyntaxCheck check = SyntaxCheck.of(Configuration.defaults().languages(), ProgramPath.of(""));
        List<Fence> fences = List.of(
                Code.fence("python", "a ="),
                Code.fence("pycon", ">>> a ="),
                Code.fence("bash", ")"),
                Code.fence("js", "a ="),
                Code.fence("json", "{"),
                Code.fence("sql", "SELECT 1"),
                Code.fence("sql", "SELECT * FORM t"),
                Code.fence("sqlite", "SELECT 1"));

        assertEquals(
                List.of(
                        "unjudged: no python3 or python",
                        "unjudged: no python3 or python",
                        "unjudged: no bash",
                        "unjudged: no node",
                        "1:1 '{' is never closed",
                        "fine",
                        "unjudged: no python3 or python",
                        "unjudged: no python3 or python"),
                check.judge(fences).stream().map(Code::line).toList());
    }

    @ParameterizedTest
    @CsvSource({"text, 0", "unheard-of, 0", "json, 1"})
    void nothingIsRememberedOfANoteWithoutCodeThatIsJudged(String language, int recalled, @TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("a.md"), "# A\n\n```" + language + "\n{}\n```\n");
        List<String> asked = new ArrayList<>();
        Memory memory = new Memory() {
            @Override
            public Optional<String> recall(String key) {
                asked.add(key);
                return Optional.empty();
            }

            @Override
            public void keep(String key, String answer) {
                assertEquals(asked, List.of(key));
            }
        };
        Configuration configuration = Configuration.defaults();
        try (Workers workers = new Workers(1)) {
            Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(folder);
            SyntaxCheck check = SyntaxCheck.remembering(configuration.languages(), ProgramPath.of(""), memory);
            assertEquals(List.of(), check.reasons(notebook));
        }
        assertEquals(recalled, asked.size());
    }

    @Test
    void theOrderAndTheCompanyOfFencesChangeNothing() throws Exception {
        List<Fence> fences = cases().stream().map(Case::fence).toList();
        List<Fence> reversed = new ArrayList<>(fences);
        java.util.Collections.reverse(reversed);
        List<Verdict> verdicts = new ArrayList<>(Code.judge(reversed));
        java.util.Collections.reverse(verdicts);

        assertEquals(Code.judge(fences), verdicts);
    }
}
