package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.config.Glob;
import io.github.interviewnotes.notes.config.NotesSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a hook is to check. Paths lead from the root of the repository, with forward slashes, so that they hold in every working tree of
 * it; the root itself is empty.
 *
 * @param source the folder of the notes
 * @param rules the folder of the rules, where there is one in the repository
 * @param options what else the check is told, as on the command line
 */
public record HookCheck(String source, Optional<String> rules, List<String> options) {

    private static final String MARKDOWN = ".md";
    private static final String NO_RULES = "//";

    public HookCheck {
        options = List.copyOf(options);
    }

    /** Returns what Java is called with. */
    byte[] arguments() {
        List<String> words = new ArrayList<>(List.of(JavaSetup.MAIN, "check", "--staged"));
        words.add("--sourceDirectory=" + (source.isEmpty() ? "." : source));
        words.addAll(options);
        return new ArgumentFile(words).bytes();
    }

    /**
     * Returns the lines of the script that decide whether Java is needed.
     *
     * @param name the file of the arguments
     * @param settings which files are notes
     */
    String script(String name, NotesSettings settings) {
        boolean markdown = settings.include().stream().map(Glob::pattern).allMatch(glob -> glob.endsWith(MARKDOWN));
        List<String> words = new ArrayList<>(List.of(
                "notes",
                Shell.quoted(name),
                Shell.quoted(markdown ? MARKDOWN : ""),
                Shell.quoted(rules.orElse(NO_RULES))));
        Stream.concat(Stream.of(source), rules.stream())
                .map(folder -> Shell.quoted(":(top,literal)" + folder))
                .forEach(words::add);
        return String.join(" ", words) + "\n";
    }
}
