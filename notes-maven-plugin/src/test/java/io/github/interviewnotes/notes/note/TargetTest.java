package io.github.interviewnotes.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a.md, a.md, -",
                "../b/a.md#c, ../b/a.md, c",
                "#c, '', c",
                "#, '', ''",
                "a.md#, a.md, ''",
                "a.md?plain=1#L10, a.md, L10",
                "?q=1, '', -",
                "a#b#c, a, b#c",
                "a#b?c, a, b?c",
                "/a/b.md, /a/b.md, -",
                "a%20b.md#%C3%A9%c3%a9, a b.md, éé",
                "%F0%9F%98%80, 😀, -",
                "100%.md, 100%.md, -",
                "%zz%2, %zz%2, -",
                "%FF%41, %FF%41, -",
                "a%2Fb, a/b, -",
                "c:a.md, c:a.md, -",
                "./a:b.md, ./a:b.md, -",
            })
    void readsAPathAndAFragment(String written, String path, String fragment) {
        assertEquals(new Target.Local(written, path, Optional.ofNullable(fragment)), Target.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.b/c#d, https",
        "HTTPS://a.b, https",
        "mailto:x@y.z, mailto",
        "//a.b/c, ''",
        "data:image/png;base64, data",
        "javascript:alert(1), javascript",
        "x-a+b.c:d, x-a+b.c",
    })
    void readsAnAddress(String written, String scheme) {
        assertEquals(new Target.Absolute(written, scheme), Target.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void knowsAnEmptyDestination(String written) {
        assertEquals(new Target.Empty(written), Target.of(written));
    }

    @Test
    void anEscapeThatIsNoUtf8StaysAsItIs() {
        assertEquals(new Target.Local("%C3", "%C3", Optional.empty()), Target.of("%C3"));
    }
}
