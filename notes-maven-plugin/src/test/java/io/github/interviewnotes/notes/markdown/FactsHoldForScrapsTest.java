package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts hold for whatever falls together from pieces of markup; always the same pieces, since the seeds are. */
class FactsHoldForScrapsTest {

    private static final int NOTES = 500;
    private static final List<String> SCRAPS = List.of(
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            " ",
            " ",
            "  ",
            "    ",
            "\t",
            "word",
            "<span lang=fr>",
            "</span>",
            "<div lang='de'>",
            "Two words",
            "𝒳",
            "e\u0301",
            "\u00A0",
            "\u2028",
            "#",
            "# ",
            "## ",
            "=====",
            "---",
            "***",
            "> ",
            ">",
            "- ",
            "-\t",
            "* ",
            "1. ",
            "12) ",
            "[ ] ",
            "[x] ",
            "```",
            "~~~",
            "````",
            "python",
            " session=\"a b\" x",
            "`",
            "``",
            "`a`",
            "*",
            "**",
            "_",
            "~~",
            "~",
            "\\",
            "\\\\",
            "\\*",
            "\\|",
            "|",
            "a | b",
            "| a | b |",
            "|---|---|",
            "-|-",
            "| \\| `x\\|y` | [a](b\\|c) |",
            "&amp;",
            "&copy;",
            "&#65;",
            "&#x1F600;",
            "&nosuch;",
            "&amp;amp;",
            "&NotEqualTilde;",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[a](b)",
            "[a](<b c> \"t\")",
            "![i](p.png)",
            "[a]",
            "[a][]",
            "[b][a]",
            "[no][label]",
            "[a]: /url",
            "[a]: <u r l> 'title'",
            "[^1]",
            "[^1]: ",
            "^[note]",
            "https://a.b/c?d=e&amp;f",
            "www.a.b.",
            "x@y.zz",
            "<https://a.b>",
            "<x@y.zz>",
            "<a id=\"x\">",
            "</a>",
            "<a\nname='y'\n>",
            "<img src=a alt>",
            "<img srcset=\"a 1x, b 2x\">",
            "<br>",
            "<code>",
            "</code>",
            "<kbd>",
            "<!-- notes-disable x/y -- z -->",
            "<!-- card: a-b tags: c -->",
            "<!--",
            "-->",
            "<div>",
            "</div>",
            "<script>",
            "</script>",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "> [!NOTE]\n",
            "Q: why?",
            "\r",
            "\r\n",
            ".",
            "!",
            ":",
            "\"",
            "'");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void factsHold(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < NOTES; i++) {
            StringBuilder markdown = new StringBuilder();
            for (int scraps = 1 + random.nextInt(40); scraps > 0; scraps--) {
                markdown.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            check(markdown.toString());
        }
    }

    private static void check(String markdown) {
        try {
            FactsHold.of(Notes.parse("a.md", markdown));
            Notes.index(markdown);
            String lines = markdown.replace("\r\n", "\n").replace("\r", "\n");
            assertEquals(
                    FactsHold.said(Notes.parse("a.md", lines)),
                    FactsHold.said(Notes.parse("a.md", lines.replace("\n", "\r\n"))));
        } catch (AssertionError | RuntimeException e) {
            String shown = markdown.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
            throw new AssertionError("in: " + shown, e);
        }
    }
}
