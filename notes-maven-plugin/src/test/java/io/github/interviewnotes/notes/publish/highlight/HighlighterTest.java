package io.github.interviewnotes.notes.publish.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    private static final Highlighter HIGHLIGHTER = new PyconHighlighter(new PrismHighlighter());

    /** Writes tokens as {@code [class:text]}, plain ones bare. */
    private static String marked(String language, String code) {
        return HIGHLIGHTER.tokens(language, code).stream()
                .map(token -> token.kind() == Token.Kind.PLAIN
                        ? token.text()
                        : "[" + token.kind().cssClass() + ":" + token.text() + "]")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            python     ¦ async def f(): return 'a'  # b  ¦ [k:async] [k:def] [f:f](): [k:return] [s:'a']  [c:# b]
            py         ¦ @x                              ¦ [m:@x]
            py,ignore  ¦ @x                              ¦ [m:@x]
            Python     ¦ None                            ¦ [n:None]
            python     ¦ f"a{b}"                         ¦ [s:f"a]{b}[s:"]
            sql        ¦ SELECT 1 -- a                   ¦ [k:SELECT] [n:1] [c:-- a]
            cql        ¦ SELECT 1                        ¦ [k:SELECT] [n:1]
            bash       ¦ for f in *; do echo "$f"; done  ¦ [k:for] [m:f] [k:in] *; [k:do] [t:echo] [s:"][m:$f][s:"]; [k:done]
            console    ¦ $ ls                            ¦ [m:$] [f:ls]
            json       ¦ {"a": true}                     ¦ {[t:"a"]: [n:true]}
            yaml       ¦ a: 1 # b                        ¦ [k:a]: [n:1] [c:# b]
            toml       ¦ a = "b"                         ¦ [t:a] = [s:"b"]
            ini        ¦ a=b                             ¦ [t:a]=[s:b]
            http       ¦ GET /a HTTP/1.1                 ¦ [t:GET] [s:/a] [t:HTTP/1.1]
            diff       ¦ +a                              ¦ [i:+a]
            diff       ¦ -a                              ¦ [d:-a]
            dockerfile ¦ FROM a AS b                     ¦ [k:FROM] a [k:AS] b
            promql     ¦ rate(a[5m])                     ¦ [f:rate](a[[n:5m]])
            html       ¦ <script>var a</script>          ¦ [k:<script>var] a[k:</script>]
            jinja2     ¦ {% if a %}                      ¦ {% [k:if] [m:a] %}
            text       ¦ if a                            ¦ if a
            nonsense   ¦ if a                            ¦ if a
            __proto__  ¦ if a                            ¦ if a
            toString   ¦ if a                            ¦ if a
            §§         ¦ if a                            ¦ if a
            """)
    void marksTheWordsOfALanguage(String language, String code, String expected) {
        assertEquals(expected, marked(language, code));
    }

    @Test
    void marksPromptsAndStatementsOfATranscript() {
        assertEquals(
                "[m:>>> ][k:for] a [k:in] b:\n[m:... ]    [k:print](a)\n1\n",
                marked("pycon", ">>> for a in b:\n...     print(a)\n1\n"));
        assertEquals(
                "[m:>>> ][s:\"\"\"c\n][m:... ][s:d\"\"\"]\n[m:>>>]", marked("pycon", ">>> \"\"\"c\n... d\"\"\"\n>>>"));
        assertEquals("a\n... b\n", marked("pycon", "a\n... b\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "pycon", "bash", "sql", "html", "markdown", "php", "http", "diff", "tsx"})
    void theTextOfTheTokensIsTheCode(String language) {
        for (String code : List.of(
                "",
                "\n",
                "\r\n \t",
                ">>> a\n\n... b",
                "<?php \u0000 ?>",
                "\uD83D\uDE00 'é' \uFFFF",
                "___PHP0___ {{a}}")) {
            String joined =
                    HIGHLIGHTER.tokens(language, code).stream().map(Token::text).collect(Collectors.joining());
            assertEquals(code, joined);
        }
    }

    @Test
    void whatWasColouredBeforeChangesNothing() {
        String page = "<style>a{}</style><script>var a</script>";
        String first = new PrismHighlighterProbe().after(List.of(), "html", page);
        String second =
                new PrismHighlighterProbe().after(List.of("css", "javascript", "php", "markdown"), "html", page);
        assertEquals(first, second);
    }

    /** A highlighter with a past. */
    private static final class PrismHighlighterProbe {
        private final Highlighter prism = new PrismHighlighter();

        String after(List<String> before, String language, String code) {
            before.forEach(other -> prism.tokens(other, "a { b: c }"));
            return prism.tokens(language, code).toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "'", "<a ", "{", "`", "x=", "[", "a ", "f\"{", "$("})
    void hostileCodeEndsInTime(String piece) {
        String code = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String language : List.of("python", "bash", "javascript", "markdown")) {
                HIGHLIGHTER.tokens(language, code);
                HIGHLIGHTER.tokens(language, code.substring(0, 6_000));
            }
        });
    }
}
