package io.github.interviewnotes.notes.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.rule.syntax.CodeVerdicts.Remark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeVerdictsTest {

    @Test
    void areReadAsTheyWereWritten() {
        CodeVerdicts verdicts = new CodeVerdicts(List.of(
                new Remark(0, new Verdict.Fine()),
                new Remark(2, new Verdict.Faulty(3, 14, "expected ':' at line 2, not \\n 😀")),
                new Remark(3, new Verdict.Faulty(1, 1, "")),
                new Remark(12, new Verdict.OtherLanguage("c++")),
                new Remark(13, Verdict.Unjudged.always("nested too deeply"))));

        assertTrue(verdicts.last());
        assertEquals(Optional.of(verdicts), CodeVerdicts.parse(verdicts.text()));
    }

    @Test
    void ofNothingAreReadAsNothing() {
        CodeVerdicts none = new CodeVerdicts(List.of());
        assertEquals(Optional.of(none), CodeVerdicts.parse(none.text()));
    }

    @Test
    void doNotLastWhereAProgramFailed() {
        Remark lasting = new Remark(0, Verdict.Unjudged.always("no node"));
        Remark passing = new Remark(1, new Verdict.Unjudged("node took too long"));
        assertTrue(new CodeVerdicts(List.of(lasting)).last());
        assertFalse(new CodeVerdicts(List.of(lasting, passing)).last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "x fine", "0", "0 exempt", "0 faulty", "0 faulty 1", "0 faulty 1 x y", "0 fine\n\n1 fine"})
    void areNotReadFromAnythingElse(String text) {
        assertEquals(Optional.empty(), CodeVerdicts.parse(text));
    }
}
