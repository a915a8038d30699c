package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.launch.HookTask;
import io.github.interviewnotes.notes.launch.JavaSetup;
import io.github.interviewnotes.notes.launch.LauncherTask;
import io.github.interviewnotes.notes.task.Listener;
import io.github.interviewnotes.notes.task.ProseMode;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Installs the hook of git, and takes it out. */
record HookCommand() implements Command {

    private static final String UNINSTALL = "uninstall";
    private static final String LAUNCHER = "launcherDirectory";

    @Override
    public String name() {
        return "hook";
    }

    @Override
    public String purpose() {
        return "Has git check what is staged of the notes before each commit";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.flag(UNINSTALL, "takes the hook out, with all that was written for it"),
                new Option(LAUNCHER, "FOLDER", "only writes the command line, to this folder, and no hook"),
                Threshold.option("stops a commit"),
                new Option("prose", "full|spelling|off", "how much of the prose is judged before a commit"),
                Option.flag("strict", "stops a commit where code cannot be judged because a tool is missing"));
    }

    @Override
    public Exit run(Arguments arguments, Console console)
            throws UsageException, SetupException, ConfigException, IOException {
        Listener listener = console.listener(CommonOptions.quiet(arguments));
        HookTask task = new HookTask(CommonOptions.folder(arguments), listener);
        Optional<Path> launcher = CommonOptions.path(arguments, LAUNCHER);
        if (arguments.flag(UNINSTALL)) {
            task.uninstall();
        } else if (launcher.isPresent()) {
            new LauncherTask(launcher.get().toAbsolutePath().normalize(), listener).write(ofThisProcess());
        } else {
            task.install(ofThisProcess(), options(arguments));
        }
        return Exit.FINE;
    }

    private static List<String> options(Arguments arguments) throws UsageException, SetupException {
        Threshold.of(arguments);
        ProseMode.of(arguments.text("prose").orElse("full"));
        arguments.flag("strict");
        List<String> options = new ArrayList<>();
        for (String name : List.of(Threshold.NAME, "prose", "strict")) {
            arguments.text(name).ifPresent(value -> options.add("--" + name + "=" + value));
        }
        return options;
    }

    private static JavaSetup ofThisProcess() {
        List<Path> archives = new ArrayList<>();
        for (String archive : System.getProperty("java.class.path").split(File.pathSeparator)) {
            archives.add(Path.of(archive));
        }
        return new JavaSetup(JavaSetup.javaOfThisProcess(), archives.get(0), archives.subList(1, archives.size()));
    }
}
