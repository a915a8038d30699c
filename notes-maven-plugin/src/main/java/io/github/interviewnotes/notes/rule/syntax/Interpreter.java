package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A program that judges pieces of code, all in one process: it reads them with a NUL behind each, and writes an answer to each with a
 * NUL behind it.
 *
 * @param name what messages call it
 * @param command the program and its arguments; what it is to do is the last of them
 */
record Interpreter(String name, List<String> command) {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(30), 1 << 26);

    /** So many pieces may each end the program before the rest is given up. */
    private static final int MOST_ENDS = 5;

    /** The answer to one piece: the program's words, or why there are none. */
    record Answer(String text, Optional<String> failure) {}

    /** Returns a program that does what the resource {@code driver} says. */
    static Interpreter of(String name, List<String> command, String driver) {
        List<String> whole = new ArrayList<>(command);
        try (InputStream script = Interpreter.class.getResourceAsStream(driver)) {
            whole.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Interpreter(name, List.copyOf(whole));
    }

    /** Returns the answers to {@code pieces}, none of which holds a NUL. When a piece ends the program, the others are asked again. */
    List<Answer> ask(List<String> pieces) {
        List<Answer> answers = new ArrayList<>();
        Path folder = emptyFolder();
        try {
            for (int ends = 0; answers.size() < pieces.size() && ends < MOST_ENDS; ends++) {
                Run run = run(folder, pieces.subList(answers.size(), pieces.size()));
                String out = run.outText();
                int start = 0;
                for (int end = out.indexOf('\0'); end >= 0; end = out.indexOf('\0', start)) {
                    answers.add(new Answer(out.substring(start, end), Optional.empty()));
                    start = end + 1;
                }
                // a program that ended well has answered all; what is missing was lost on a busy machine and is asked
                // again
                if (answers.size() < pieces.size() && !run.succeeded()) {
                    answers.add(new Answer("", Optional.of(failure(run.ending()))));
                }
            }
        } finally {
            remove(folder);
        }
        while (answers.size() < pieces.size()) {
            answers.add(new Answer("", Optional.of(name + " failed too often")));
        }
        return answers;
    }

    private Run run(Path folder, List<String> pieces) {
        StringBuilder input = new StringBuilder();
        pieces.forEach(piece -> input.append(piece).append('\0'));
        Map<String, String> environment = new TreeMap<>(Map.of("LC_ALL", "C", "LANG", "C"));
        // without it, no program of Windows starts
        Optional.ofNullable(System.getenv("SystemRoot")).ifPresent(root -> environment.put("SystemRoot", root));
        return new Invocation(command, environment, folder, input.toString().getBytes(StandardCharsets.UTF_8), LIMITS)
                .run();
    }

    private String failure(Ending ending) {
        if (ending instanceof Ending.NotStarted) {
            return name + " does not start";
        }
        return ending instanceof Ending.Exited exited
                ? name + " ended with status " + exited.status()
                : name + " took too long";
    }

    /** A folder without notes: no program must find a file there that it would read by itself. */
    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("notes-syntax");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // it is empty and among the temporary files
            return;
        }
    }
}
