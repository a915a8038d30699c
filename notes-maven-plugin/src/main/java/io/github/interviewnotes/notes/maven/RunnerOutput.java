package io.github.interviewnotes.notes.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The way to the runner of a job, which reads commands from the standard output. Maven 4 puts a level before each line that is written
 * to {@link System#out}, and a command must start its line; so this writes to the stream below.
 */
final class RunnerOutput implements Consumer<String> {

    @Override
    public void accept(String lines) {
        System.out.flush();
        PrintStream raw = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        raw.print(lines);
        // not closed: others write there, too
        raw.flush();
    }
}
