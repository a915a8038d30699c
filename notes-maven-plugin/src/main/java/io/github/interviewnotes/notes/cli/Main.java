package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.launch.Freshness;
import io.github.interviewnotes.notes.launch.Launcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends this process: with 0 where nothing was found that matters, 1 with findings, 2 where the command is wrong
     * or what it needs is not there.
     *
     * @param words the name of a command, its options and what it is about
     */
    public static void main(String[] words) {
        Console console = Console.ofThisProcess();
        sayIfStale(console);
        System.exit(run(List.of(words), console).code());
    }

    private static Exit run(List<String> words, Console console) {
        try {
            return new CommandLine(Commands.all(), console).run(words);
        } catch (LinkageError e) {
            // Maven's local repository was cleared in part, or somebody manages a version
            console.complain(
                    "a library of the plugin is gone, or there in another version (" + e.getMessage()
                            + "), so nothing was checked; run the goal notes:hook again (git commit --no-verify commits as it is)");
            return Exit.BROKEN;
        }
    }

    private static void sayIfStale(Console console) {
        Optional<Path> home =
                Optional.ofNullable(System.getProperty(Launcher.HOME)).map(Path::of);
        if (home.isPresent() && Freshness.isNewlyStale(home.get())) {
            console.complain("this was made for another Java or another build of the plugin, and is slower now;"
                    + " run the goal notes:hook again");
        }
    }
}
