package io.github.interviewnotes.notes.launch;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of arguments that {@code java @file} reads: an argument a line, in double quotes, in which a backslash hides what follows it.
 *
 * @param arguments in order
 */
record ArgumentFile(List<String> arguments) {

    /** Returns the bytes of the file, in the encoding that the launcher of this Java reads. */
    byte[] bytes() {
        String text = arguments.stream().map(ArgumentFile::quoted).collect(Collectors.joining("\n", "", "\n"));
        return text.getBytes(encoding());
    }

    private static String quoted(String argument) {
        return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Charset encoding() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
