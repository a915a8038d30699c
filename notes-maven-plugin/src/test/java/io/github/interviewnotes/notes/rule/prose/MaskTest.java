package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mask covers what it says, and leaves English alone. */
class MaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "PLACEHOLDER   | the DXX0 and DXX12s             | DXX0~DXX12",
                "TEMPLATE      | a {{ page.title }} b            | {{ page.title }}",
                "TEMPLATE      | a {% include x.html %} b        | {% include x.html %}",
                "ATTRIBUTES    | Title {#id .wide}               | {#id .wide}",
                "BRACES        | a {Histogram}s in {1, 2}       | {Histogram}s~{1,~2}",
                "BRACES        | {a}{b} {c and é{d}            | {a}{b}~{c~é{d}",
                "FORMULA       | types $T_1 , \\ldots , T_n$ and ($2^n$)-s | $T_1 , \\ldots , T_n$~$2^n$",
                "FORMULA       | so $$a , b$$ and $$ c , d $$    | $$a , b$$~$$ c , d $$",
                "FORMULA       | in $HOME and $PATH, $5 or US$6$ | \"\"",
                "ADMONITION    | !!! note                        | !!! note",
                "EMOJI         | good :+1: luck :tada:           | :+1:~:tada:",
                "ADDRESS       | at https://x.org/y?z=1 now      | https://x.org/y?z=1",
                "MAIL          | to some.one@x.org now           | some.one@x.org",
                "ADDRESS       | 1git+ssh://x and (s3://y) éab://c | git+ssh://x~s3://y)~ab://c",
                "MAIL          | a@b.c,d.e@f.g or <x@y.z>       | a@b.c~d.e@f.g~x@y.z",
                "SIGIL         | @property of #orm in $HOME, %s  | @property~#orm~$HOME~%s",
                "DOTTED        | os.path, .gitignore and 3.11    | os.path~.gitignore~3.11",
                "SCOPED        | a std::vector is                | std::vector",
                "SCOPED        | a::b::c (d::e) é::f, ::g        | a::b::c~d::e",
                "CALL          | len(x) and write(2) and f()     | len(x)~write(2)~f()",
                "COST          | in O(n log n) or O(log(n)) time | O(n log n)~O(log(n))",
                "PATH          | /etc/hosts, ../notes, django/ or a/b/c | /etc/hosts~../notes~django/~a/b/c",
                "SNAKE_CASE    | the order_id and __init__       | order_id~__init__",
                "DIGITS        | v2, utf8mb4, k8s-style and 10ms | v2~utf8mb4~k8s~10ms",
                "CAMEL_CASE    | camelCase PostgreSQL macOS eBPF | camelCase~PostgreSQL~macOS~eBPF",
                "OPTION        | with --force or -n 1            | --force~-n",
                "ASSIGNMENT    | set page=2 or ?a=1&b=c          | page=2~?a=1&b=c",
                "ASSIGNMENT    | a==b=c (x=1) =y=z q=            | b=c~(x=1)~y=z",
                "STAND_IN      | push <branch name> to           | <branch name>",
                "ACRONYM       | an API, URLs, CRUD's, R&D'd     | API~URLs~CRUD's~R&D'd",
                "UNIT          | 64 KiB in 20 ms at 5 req/s      | KiB~ms~req/s",
            })
    void covers(Mask mask, String text, String covered) {
        assertEquals(covered, covered(mask, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use e.g. a high-level view, i.e. one of many; etc.",
                "The note(s) and/or the read/write ratio = high.",
                "At 10:30 we met - as ever - and left it <at> that & more.",
                "He is 30 and it weighs 20 in all. A I O U.",
                "It was $10 - or $12 a piece - and $ 5, not 5 $.",
                "It's Peter's: a \"quoted\" word (and one in brackets).",
            })
    void leavesEnglishAlone(String text) {
        for (Mask mask : EnumSet.complementOf(EnumSet.of(Mask.STAND_IN))) {
            assertEquals("", covered(mask, text), mask::name);
        }
    }

    @Test
    void hostileTextCostsLinearTimeAndNoStack() {
        for (String unit : Set.of(
                "a", "$", "$a", "$ ", "a.", "a/", "a::", "a_", "{{", "x=", "<a ", "--a", "A", "1a-", ":a", "f(", "@a",
                "aB")) {
            String text = unit.repeat(50_000);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> {
                        for (Mask mask : Mask.values()) {
                            mask.cover(text, new BitSet());
                        }
                    },
                    unit);
        }
    }

    private static String covered(Mask mask, String text) {
        BitSet bits = new BitSet();
        mask.cover(text, bits);
        StringBuilder covered = new StringBuilder();
        for (int from = bits.nextSetBit(0); from >= 0; ) {
            int to = bits.nextClearBit(from);
            covered.append(covered.isEmpty() ? "" : "~").append(text, from, to);
            from = bits.nextSetBit(to);
        }
        return covered.toString();
    }
}
