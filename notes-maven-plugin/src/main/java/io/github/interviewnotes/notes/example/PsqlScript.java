package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of SQL in one connection to PostgreSQL, which ends at the first error that no block is meant to have. */
record PsqlScript(Path psql, Steps steps) implements Program {

    /** Where the client names the file of a block, its line and, for an error of the server, the SQLSTATE. */
    private static final Pattern ERROR = Pattern.compile(
            "(?m)^psql:block-(\\d{1,7}):(\\d{1,7}): (?:(?:ERROR|FATAL|PANIC):  ([0-9A-Z]{5})|error):?.*$");

    @Override
    public List<String> prepare(Unit unit, UnitFolder folder) throws IOException {
        StringBuilder script = new StringBuilder();
        for (Example example : unit.examples()) {
            Path file = folder.writeBlock(unit, example);
            boolean mayFail = example.options().raises().isPresent();
            script.append("\\set ON_ERROR_STOP ").append(mayFail ? 0 : 1).append('\n');
            script.append("\\i '").append(file).append("'\n");
            script.append("\\echo '\\036").append(steps.mark()).append(" '\n");
        }
        return List.of(
                psql.toString(),
                "-X",
                "-q",
                "-A",
                "-t",
                "-v",
                "VERBOSITY=verbose",
                "-f",
                folder.write("session.sql", script.toString()).toString());
    }

    @Override
    public List<Answer> answers(Unit unit, Run run) {
        List<Answer> answers = new ArrayList<>();
        List<Steps.Step> done = steps.in(run.out());
        for (int block = 0; block < unit.examples().size(); block++) {
            Output output = Output.of(block < done.size() ? done.get(block).printed() : steps.rest(run.out()));
            Optional<Answer> error = error(block, output, run.errText());
            if (block > done.size()) {
                answers.add(new Answer.NotReached());
            } else if (error.isPresent()) {
                answers.add(error.get());
            } else {
                answers.add(
                        block < done.size()
                                ? new Answer.Finished(output)
                                : new Answer.Cut(run.ending(), run.errText()));
            }
        }
        return answers;
    }

    /** The first error of a block; those behind it are mostly its consequences. */
    private static Optional<Answer> error(int block, Output output, String errors) {
        Matcher error = ERROR.matcher(errors);
        while (error.find()) {
            if (Integer.parseInt(error.group(1)) == block + 1) {
                String state = Optional.ofNullable(error.group(3)).orElse("error");
                String line = error.group();
                String text = line.substring(line.indexOf(": ", line.indexOf("block-")) + 2);
                return Optional.of(
                        new Answer.Raised(output, Integer.parseInt(error.group(2)), List.of(state), text + "\n"));
            }
        }
        return Optional.empty();
    }
}
