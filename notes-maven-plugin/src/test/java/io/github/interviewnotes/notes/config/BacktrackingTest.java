package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacktrackingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(?:a|ab)+",
                "((a)?b?)*",
                "(x(a|b))*",
                "([a-z]+\\.)+com",
                "(a+){2,}",
                "(a{1,})+",
                "(?<name>a+)*",
                "a*b*c*d*e*",
                "x|a*(b*|y)c*d*e*",
                "a*(b*c*)d*(e*)",
                "[)(]*(?:[^]]+)+"
            })
    void someTextsWouldTakeForEver(String expression) {
        assertTrue(Backtracking.reason(expression).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a|b",
                "postgres|postgre",
                "sockets?",
                "(?i:a)+",
                "(?:ab)+",
                "[ab+*]+",
                "\\(a+\\)+",
                "\\Q(a+)+\\E",
                "(a+){2,3}",
                "(?:a|b){1,9}",
                "a++b*+",
                ".*foo.*",
                "(a+)(b+)",
                "[[a-c]&&[^b]]+",
                "[]+]*",
                "a.*|b.*|c.*|d.*|e.*|f.*",
                "a*(b*|c*|d*|e*)f*"
            })
    void othersAreHarmless(String expression) {
        assertFalse(Backtracking.reason(expression).isPresent());
    }
}
