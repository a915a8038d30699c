package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.report.Commands;
import io.github.interviewnotes.notes.rule.RuleId;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Commands that call other goals of this plugin in the way in which the goal that runs was called.
 *
 * @param start Maven and, where the project is not the one that it was started in, the project
 * @param plugin how Maven finds the plugin: its prefix where the project uses it, else its coordinates
 * @param settings the properties that say which notes are meant, as arguments
 * @param outputs whether what is mended are outputs of examples
 */
record MavenCommands(String start, String plugin, List<String> settings, boolean outputs) implements Commands {

    private static final List<String> WHICH_NOTES =
            List.of("notes.sourceDirectory", "notes.rulesDirectory", "notes.language");
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,@%+-]*");

    /**
     * Returns the commands for a run.
     *
     * @param called this plugin as it was called
     */
    static MavenCommands of(MavenSession session, MavenProject project, Plugin called, boolean outputs) {
        boolean declared = project.getFile() != null && project.getPlugin(called.getKey()) != null;
        Properties given = session.getUserProperties();
        List<String> settings = WHICH_NOTES.stream()
                .filter(name -> given.getProperty(name) != null)
                .map(name -> "-D" + name + "=" + quoted(given.getProperty(name)))
                .toList();
        return new MavenCommands(
                "mvn" + elsewhere(session, project),
                declared ? "notes" : called.getGroupId() + ":" + called.getArtifactId() + ":" + called.getVersion(),
                settings,
                outputs);
    }

    private static String elsewhere(MavenSession session, MavenProject project) {
        if (project.getFile() == null || session.getExecutionRootDirectory() == null) {
            return "";
        }
        Path root = Path.of(session.getExecutionRootDirectory());
        Path folder = project.getBasedir().toPath();
        if (folder.equals(root)) {
            return "";
        }
        return " -f "
                + quoted(
                        folder.startsWith(root)
                                ? root.relativize(folder).toString().replace(File.separatorChar, '/')
                                : folder.toString());
    }

    /** Returns a word as a shell takes it. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : '"' + word.replaceAll("([\\\\\"$`])", "\\\\$1") + '"';
    }

    @Override
    public String fix() {
        return fix("");
    }

    @Override
    public String fixUnsafe() {
        return fix(" -Dnotes.unsafe");
    }

    private String fix(String more) {
        return command("fix" + (outputs ? " -Dnotes.outputs" : "") + more);
    }

    @Override
    public Optional<String> baseline() {
        return outputs ? Optional.empty() : Optional.of(command("baseline"));
    }

    private String command(String goal) {
        String command = start + " " + plugin + ":" + goal;
        return settings.isEmpty() ? command : command + " " + String.join(" ", settings);
    }

    @Override
    public String explain(RuleId rule) {
        return start + " " + plugin + ":explain -Dnotes.rule=" + rule;
    }

    @Override
    public Optional<String> again() {
        return Optional.of("Then run the same command again");
    }

    @Override
    public String showing(int findings) {
        return "-Dnotes.maxFindings=" + findings;
    }
}
