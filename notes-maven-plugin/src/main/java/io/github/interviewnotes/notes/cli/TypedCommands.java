package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.launch.Launcher;
import io.github.interviewnotes.notes.report.Commands;
import io.github.interviewnotes.notes.rule.RuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The commands that help with findings, as somebody types them here.
 *
 * @param program how this program is called
 * @param settings the options that say which notes are meant
 * @param outputs whether what is mended are outputs of examples
 * @param again what is to be done when findings are mended; nothing where it happens by itself
 */
record TypedCommands(String program, List<String> settings, boolean outputs, Optional<String> again)
        implements Commands {

    private static final String NAME = "notes";
    private static final List<String> FOLDERS = List.of("sourceDirectory", "rulesDirectory");
    private static final String LANGUAGE = "language";
    private static final Pattern PLAIN = Pattern.compile("[\\w./:\\\\+-]+");

    /**
     * Returns those of this process: the script that starts it need not be on the search path.
     *
     * @param arguments what was typed
     */
    static TypedCommands of(Arguments arguments) throws UsageException {
        boolean commit = arguments.flag(Subject.STAGED.name());
        Standpoint standpoint = commit ? Standpoint.ofWhoCommits() : Standpoint.ofThisProcess();
        List<String> settings = new ArrayList<>();
        for (String folder : FOLDERS) {
            CommonOptions.path(arguments, folder)
                    .ifPresent(path -> settings.add("--" + folder + "=" + word(standpoint.named(path))));
        }
        arguments.text(LANGUAGE).ifPresent(tag -> settings.add("--" + LANGUAGE + "=" + word(tag)));
        return new TypedCommands(
                Optional.ofNullable(System.getProperty(Launcher.HOME))
                        .map(home -> word(standpoint.nearest(Path.of(home).resolve(NAME))))
                        .orElse(NAME),
                settings,
                false,
                Optional.of(commit ? "Then stage what changed, and commit again" : "Then run the same command again"));
    }

    /** Returns those for outputs of examples. */
    TypedCommands forOutputs() {
        return new TypedCommands(program, settings, true, again);
    }

    /** Returns those for notes that are judged again by themselves. */
    TypedCommands whileWatching() {
        return new TypedCommands(program, settings, outputs, Optional.empty());
    }

    /** Returns a word as a shell takes it. */
    private static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : '"' + text.replaceAll("([\"$`])", "\\\\$1") + '"';
    }

    @Override
    public String fix() {
        return command(outputs ? "fix --outputs" : "fix");
    }

    @Override
    public String fixUnsafe() {
        return command(outputs ? "fix --outputs --unsafe" : "fix --unsafe");
    }

    @Override
    public Optional<String> baseline() {
        return outputs ? Optional.empty() : Optional.of(command("baseline"));
    }

    private String command(String name) {
        return settings.isEmpty() ? program + " " + name : program + " " + name + " " + String.join(" ", settings);
    }

    @Override
    public String explain(RuleId rule) {
        return program + " explain " + rule;
    }

    @Override
    public String showing(int findings) {
        return "--maxFindings=" + findings;
    }
}
