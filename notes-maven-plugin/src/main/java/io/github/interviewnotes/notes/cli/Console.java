package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.task.Listener;
import io.github.interviewnotes.notes.task.ProgressLine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command writes. What somebody asked for goes to the output, what somebody should know beside it to the other stream.
 *
 * @param out the output
 * @param err the other stream
 * @param in what a command reads, where it is told to
 */
record Console(PrintStream out, PrintStream err, InputStream in) {

    /** Returns that of this process. */
    static Console ofThisProcess() {
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), System.in);
    }

    /** In UTF-8, as notes are; only the console of Windows has a code page of its own, and Java knows it. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Charset charset = Optional.ofNullable(System.getProperty("sun.stdout.encoding"))
                .filter(name -> System.getProperty("os.name").startsWith("Windows"))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** Writes lines to the output, each ended by LF. */
    void print(String lines) {
        out.print(lines);
        if (!lines.endsWith("\n")) {
            out.print('\n');
        }
        out.flush();
    }

    /** Says why a command is not done. */
    void complain(String words) {
        err.print("notes: " + Printable.lines(words) + "\n");
        err.flush();
    }

    /** Returns a line that says how far something is, where somebody is watching. */
    Optional<ProgressLine> progress() {
        return System.console() == null
                ? Optional.empty()
                : Optional.of(new ProgressLine(this::overwrite, true, System::nanoTime));
    }

    private void overwrite(String line) {
        err.print(line);
        err.flush();
    }

    /** Returns what hears tasks. */
    Listener listener(boolean quiet) {
        return new Listener() {
            @Override
            public void info(String words) {
                show(CommonOptions.asTyped(words, Commands.all()));
            }

            @Override
            public void show(String lines) {
                if (!quiet) {
                    print(lines.strip());
                }
            }

            @Override
            public void warn(String words) {
                complain(CommonOptions.asTyped(words, Commands.all()));
            }
        };
    }
}
