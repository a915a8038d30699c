package io.github.interviewnotes.notes.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.note.Fence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Code that is made to break parsers gets a verdict in bounded time, and its neighbours get theirs. */
class HostileCodeTest {

    private static final List<String> LANGUAGES = List.of(
            "python",
            "pycon",
            "bash",
            "console",
            "js",
            "sql",
            "sqlite",
            "json",
            "json5",
            "yaml",
            "toml",
            "xml",
            "html",
            "properties",
            "java",
            "regex");

    private static Map<String, String> codes() {
        int beyond = 100_000;
        int within = 9_900;
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("open brackets", "[".repeat(beyond));
        codes.put("brackets", "[".repeat(beyond) + "]".repeat(beyond));
        codes.put("parentheses", "x = " + "(".repeat(190) + "1" + ")".repeat(190));
        codes.put("some parentheses", "SELECT " + "(".repeat(60) + "1" + ")".repeat(59) + " FORM");
        codes.put("objects", "{\"a\":".repeat(190) + "1" + "}".repeat(190));
        codes.put("tags", ("<a>".repeat(3000) + "\n").repeat(10));
        codes.put("signs", "-".repeat(within) + "1");
        codes.put("not", "not ".repeat(within / 4) + "1");
        codes.put("sums", "1" + "+1".repeat(within / 2));
        codes.put("calls", "a" + ".b()".repeat(within / 4));
        codes.put("indentation", staircase());
        codes.put("substitutions", "$(".repeat(199));
        codes.put("backquotes", "`".repeat(within + 1));
        codes.put("quotes", "\"".repeat(within + 1));
        codes.put("backslashes", "\"" + "\\".repeat(within + 1));
        codes.put("NUL", "a\0b");
        codes.put("half a pair", "a = '\uD800' )");
        codes.put("half a pair alone", "\uDC00");
        codes.put("a megabyte", "a = 1\n".repeat(170_000));
        codes.put("a long line", "a".repeat(within) + " )");
        codes.put("many lines", ")\n".repeat(49_000));
        codes.put("comments", "# x\n".repeat(20_000) + "/* */ ".repeat(1000));
        codes.put("laughs", laughs());
        codes.put(
                "entities",
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><a>&b;&c;</a>");
        codes.put("explosion", "(a+)+$(a|a?)*".repeat(100));
        codes.put("here documents", "cat <<A\n".repeat(2000));
        codes.put("marks", "\uFEFFa = 1\r\u2028\u0085b");
        return codes;
    }

    private static String staircase() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            code.append(" ".repeat(i)).append("if x:\n");
        }
        return code.toString();
    }

    private static String laughs() {
        StringBuilder code = new StringBuilder("a0: &a0 ha\n");
        for (int i = 1; i < 60; i++) {
            String alias = "*a" + (i - 1);
            code.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(alias, alias, alias, alias)) + "]\n");
        }
        return code.toString();
    }

    @TestFactory
    @Timeout(120)
    Stream<DynamicTest> everyLanguage() {
        return LANGUAGES.stream()
                .map(language -> dynamicTest(language, () -> {
                    List<Fence> fences = new ArrayList<>();
                    codes().values().forEach(code -> {
                        fences.add(Code.fence(language, code));
                        fences.add(Code.fence("json", "{\"a\": " + fences.size() + "}"));
                    });
                    fences.add(Code.fence("python", "f(1))"));
                    long start = System.nanoTime();
                    List<Verdict> verdicts = Code.judge(fences);
                    long seconds = (System.nanoTime() - start) / 1_000_000_000;

                    assertEquals(fences.size(), verdicts.size());
                    for (int i = 1; i < verdicts.size() - 1; i += 2) {
                        assertEquals(new Verdict.Fine(), verdicts.get(i));
                    }
                    String last = Code.line(verdicts.get(verdicts.size() - 1));
                    assertTrue(last.equals("1:5 unmatched ')'") || last.startsWith("unjudged: no "), last);
                    assertTrue(seconds < 60, () -> seconds + " seconds");
                    verdicts.forEach(verdict -> assertTrue(Code.line(verdict).length() < 500, Code.line(verdict)));
                }));
    }
}
