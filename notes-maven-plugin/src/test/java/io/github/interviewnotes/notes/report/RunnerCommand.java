package io.github.interviewnotes.notes.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a job's log as the runner of GitHub's jobs understands it: two forms of commands, of which the older may stand anywhere in
 * a line.
 *
 * @param name what is to be done
 * @param properties what stands before the message
 * @param data the message
 */
record RunnerCommand(String name, Map<String, String> properties, String data) {

    private static final Set<String> KNOWN = Set.of(
            "error",
            "warning",
            "notice",
            "debug",
            "group",
            "endgroup",
            "add-mask",
            "add-matcher",
            "remove-matcher",
            "add-path",
            "set-env",
            "set-output",
            "save-state",
            "echo",
            "stop-commands");

    /** Returns the command that a line is, if it is one. */
    static Optional<RunnerCommand> of(String line) {
        return current(line.stripLeading()).or(() -> old(line));
    }

    private static Optional<RunnerCommand> current(String line) {
        int end = line.indexOf("::", 2);
        return line.startsWith("::") && end >= 0
                ? command(line.substring(2, end), ",", unescaped(line.substring(end + 2)))
                : Optional.empty();
    }

    private static Optional<RunnerCommand> old(String line) {
        int start = line.indexOf("##[");
        int end = start < 0 ? -1 : line.indexOf(']', start);
        return end < 0 ? Optional.empty() : command(line.substring(start + 3, end), ";", line.substring(end + 1));
    }

    private static Optional<RunnerCommand> command(String head, String separator, String data) {
        String[] parts = head.split(" ", 2);
        if (!KNOWN.contains(parts[0].toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (String property :
                parts.length < 2 ? new String[0] : parts[1].strip().split(separator)) {
            String[] pair = property.split("=", 2);
            if (pair.length == 2 && !pair[1].isEmpty()) {
                properties.put(pair[0], unescaped(pair[1].replace("%3A", ":").replace("%2C", ",")));
            }
        }
        return Optional.of(new RunnerCommand(parts[0], properties, data));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
