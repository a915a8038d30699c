package io.github.interviewnotes.notes.rule.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads words from its input, one a line, and prints those that the speller does not know: what terms.py asks. */
final class UnknownWordFilter {

    private UnknownWordFilter() {}

    /** Takes no arguments. */
    public static void main(String[] none) throws IOException {
        EnglishSpeller american = EnglishSpeller.of("US");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            in.lines().filter(word -> !american.knows(word)).forEach(out::println);
        }
    }
}
