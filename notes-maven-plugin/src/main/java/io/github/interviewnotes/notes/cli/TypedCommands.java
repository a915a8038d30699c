package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.launch.Launcher;
import io.github.interviewnotes.notes.report.Commands;
import io.github.interviewnotes.notes.rule.RuleId;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The commands that help with findings, as somebody types them here.
 *
 * @param program how this program is called
 * @param outputs whether what is mended are outputs of examples
 */
record TypedCommands(String program, boolean outputs) implements Commands {

    private static final String NAME = "notes";

    /** Returns those of this process: the script that starts it need not be on the search path. */
    static TypedCommands ofThisProcess() {
        return new TypedCommands(
                Optional.ofNullable(System.getProperty(Launcher.HOME))
                        .map(home -> shortest(Path.of(home).resolve(NAME)))
                        .orElse(NAME),
                false);
    }

    /** Returns those for outputs of examples. */
    TypedCommands forOutputs() {
        return new TypedCommands(program, true);
    }

    private static String shortest(Path script) {
        Path here = Path.of("").toAbsolutePath();
        String path = (script.startsWith(here) ? here.relativize(script) : script).toString();
        return path.matches("[\\w./:\\\\+-]+") ? path : "\"" + path + "\"";
    }

    @Override
    public String fix() {
        return program + " fix" + (outputs ? " --outputs" : "");
    }

    @Override
    public String fixUnsafe() {
        return fix() + " --unsafe";
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
