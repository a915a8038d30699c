package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.launch.Launcher;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that every command has. */
final class CommonOptions {

    static final String HELP = "help";

    static final List<Option> LIST = List.of(
            new Option("sourceDirectory", "FOLDER", "the folder that holds the notes; by default the one you are in"),
            new Option("rulesDirectory", "FOLDER", "the folder of the rules; by default 'rules' in that of the notes"),
            new Option("language", "TAG", "the language of the notes, such as en-GB"),
            new Option("cache", "true|false", "whether answers of an earlier run are used; they are by default"),
            new Option("cacheDirectory", "FOLDER", "where these answers lie"),
            new Option("threads", "NUMBER", "how many threads work; one for each processor by default"),
            Option.flag("quiet", "says nothing but what was found (-q)"),
            Option.flag(HELP, "says what the command takes, and does nothing (-h)"));

    private static final int DIGITS = 16;

    private CommonOptions() {}

    /** Returns the notes that a command is about. */
    static NotesFolder folder(Arguments arguments) throws UsageException {
        return new NotesFolder(
                path(arguments, "sourceDirectory").orElse(Path.of("")),
                path(arguments, "rulesDirectory"),
                arguments.text("language").map(String::strip));
    }

    /**
     * Returns the folder of the cache, or nothing when none is used. Beside the launcher each folder of notes has its own, since two
     * working trees of one repository hold other notes under the same names.
     */
    static Optional<Path> cache(Arguments arguments) throws UsageException {
        if (!arguments.flag("cache", true)) {
            return Optional.empty();
        }
        Optional<Path> named = path(arguments, "cacheDirectory");
        if (named.isPresent()) {
            return named;
        }
        Path source = folder(arguments).source();
        return Optional.of(Optional.ofNullable(System.getProperty(Launcher.HOME))
                .map(home -> Path.of(home).resolve("cache").resolve(digest(source)))
                .orElseGet(() -> source.resolve("target/notes/cache")));
    }

    private static String digest(Path folder) {
        return new Sha256()
                .add(folder.toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, DIGITS);
    }

    static int threads(Arguments arguments) throws UsageException {
        int threads = arguments.number("threads", 0);
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    static boolean quiet(Arguments arguments) throws UsageException {
        return arguments.flag("quiet");
    }

    /** Returns the path that an option names. */
    static Optional<Path> path(Arguments arguments, String option) throws UsageException {
        Optional<String> text = arguments.text(option);
        return text.isPresent() ? Optional.of(path(text.get())) : Optional.empty();
    }

    /** Returns the path that somebody typed. */
    static Path path(String typed) throws UsageException {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + typed + "' is no path here");
        }
    }

    /** Returns a message of a task, which names parameters as Maven's users write them, in the words of this command line. */
    static String asTyped(String message, List<Command> commands) {
        return new TypedWords(commands).of(message);
    }
}
