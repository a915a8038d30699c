package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.DocumentedRules;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.RulePage;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageTextTest {

    private static String shown(String markdown, Style style) {
        return PageText.of(new RulePage(RuleId.of("a/b"), markdown), style);
    }

    @Test
    void isMadeForATerminal() {
        String page = """
                # a/b

                A note that says `x` **twice**, as in
                [the manual](https://example.org/m), or [above](#above), and goes on so long that no terminal could show it on one line.

                - **Severity:** error
                - An item that is
                  continued, and then is so long that it has to be wrapped, because nobody reads lines of such a length

                ## Wrong

                ````markdown file=a.md
                # Not a heading

                ```python
                print("`x` **y**")
                ```
                ````

                ```text findings
                a.md:1:1: error a/b x
                ```

                | option | default | meaning |
                |---|---|---|
                | `columns` | `80` | how wide a line may be, which is explained at some length, so that the last column is wrapped |
                | `x` | `a \\| b` | short |
                """;
        assertEquals("""
                a/b

                A note that says `x` twice, as in the manual (https://example.org/m), or above, and goes on so long
                that no terminal could show it on one line.

                  - Severity: error
                  - An item that is continued, and then is so long that it has to be wrapped, because nobody reads
                    lines of such a length

                Wrong

                    a.md:
                    # Not a heading

                    ```python
                    print("`x` **y**")
                    ```

                    findings:
                    a.md:1:1: error a/b x

                option     default  meaning
                `columns`  `80`     how wide a line may be, which is explained at some length, so that the last
                                    column is wrapped
                `x`        `a | b`  short
                """, shown(page, Style.PLAIN));
    }

    @Test
    void hasColoursWhereTheyAreWanted() {
        String page = "# a/b\n\nSay `x y`.\n\n```text findings\nz\n```\n\n| `a` | b |\n|---|---|\n| cc | d |\n";
        assertEquals(
                "<1>a/b<>\n\nSay <32>x<> <32>y<>.\n\n    <2>findings:<>\n    z\n\n<32>a<>   b\ncc  d\n",
                shown(page, Style.COLOURED)
                        .replaceAll("\u001B\\[([0-9;]+)m", "<$1>")
                        .replace("<0>", "<>"));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsShownWhole() throws Exception {
        return DocumentedRules.of(Configuration.defaults()).stream()
                .map(rule -> dynamicTest(rule.id().toString(), () -> everythingIsShown(rule)));
    }

    private static void everythingIsShown(Rule rule) throws TooComplexException {
        RulePage page = RulePage.of(rule.id());
        String plain = PageText.of(page, Style.PLAIN);
        Note note = new NoteParser().parse(NotePath.of("page.md"), SourceText.of(page.markdown()));
        StringBuilder prose = new StringBuilder(page.markdown());
        for (int i = note.fences().size() - 1; i >= 0; i--) {
            Fence fence = note.fences().get(i);
            String code = fence.code()
                    .lines()
                    .map(line -> ("    " + line).stripTrailing() + "\n")
                    .collect(Collectors.joining());
            assertTrue(plain.contains(code), () -> code + "is not in\n" + plain);
            prose.delete(fence.range().start(), fence.range().end());
        }

        String wanted = words(prose.toString()
                .replaceAll("\\]\\((?!http)[^)]*\\)", "")
                // names of columns move where a table becomes a list
                .replaceAll("(?m)^\\|.*\\|\\n(?=\\|---)", ""));
        String outside = plain.lines().filter(line -> !line.startsWith("    ")).collect(Collectors.joining("\n"));
        String shown = words(plain);
        // words that are wrapped may stand behind as many spaces as code, but never out of order
        int at = 0;
        for (int c : wanted.chars().toArray()) {
            at = shown.indexOf(c, at) + 1;
            assertTrue(at > 0, () -> "not all of " + prose + "is in\n" + plain);
        }
        assertEquals(
                List.of(),
                outside.lines()
                        .filter(line -> line.codePointCount(0, line.length()) > 100)
                        .toList());
        String coloured = PageText.of(page, Style.COLOURED);
        assertTrue(coloured.startsWith("\u001B[1m" + rule.id() + "\u001B[0m\n"), coloured);
        assertEquals(shown, words(coloured.replaceAll("\u001B\\[[0-9;]*m", "")));
    }

    /** Returns letters and digits in their order; what is left out is markup. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
