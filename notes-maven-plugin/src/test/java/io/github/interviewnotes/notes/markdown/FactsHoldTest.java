package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.Note;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts hold for all examples of the CommonMark and GitHub specifications and of the parsers' own regressions. */
class FactsHoldTest {

    static Stream<Example> examples() {
        Stream<URL> files = Stream.concat(
                Stream.of(TestResources.getSpec(), TestResources.getGfmSpec()),
                TestResources.getRegressions().stream());
        return files.flatMap(file -> ExampleReader.readExamples(file).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factsHold(Example example) {
        FactsHold.of(Notes.parse("a.md", example.getSource()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lineEndsSayNothing(Example example) {
        List<String> expected = FactsHold.said(Notes.parse("a.md", example.getSource()));
        for (String lineEnd : List.of("\r\n", "\r")) {
            Note note = Notes.parse("a.md", example.getSource().replace("\n", lineEnd));
            FactsHold.of(note);
            assertEquals(expected, FactsHold.said(note));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factsHoldBehindWideLetters(Example example) {
        FactsHold.of(Notes.parse("a.md", "\uFEFF𝒳 e\u0301\n\n" + example.getSource()));
        FactsHold.of(Notes.parse("a.md", "𝒳 " + example.getSource()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factsHoldWithinContainers(Example example) {
        for (String prefix : List.of("> ", "    ", "- ", "\t", ">\t", "-\t", "1. ", "[^1]: ", "| ")) {
            String indent = prefix.startsWith(">") ? prefix : " ".repeat(prefix.length());
            String nested = prefix + example.getSource().replaceAll("\n(?=.)", "\n" + indent);
            FactsHold.of(Notes.parse("a.md", nested));
            FactsHold.of(Notes.parse("a.md", "- x\n\n\t" + nested.replaceAll("\n(?=.)", "\n\t")));
        }
    }
}
