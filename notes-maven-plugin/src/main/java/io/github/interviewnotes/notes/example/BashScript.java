package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of Bash in one shell, which stops at the first command that fails. */
record BashScript(Path bash, Steps steps) implements Program {

    private static final Pattern STATUS = Pattern.compile("\\d{1,3}");
    private static final Pattern PLACE = Pattern.compile("block-\\d+: line (\\d{1,7}): ");

    @Override
    public List<String> prepare(Unit unit, UnitFolder folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(bash.toString(), "-euo", "pipefail"));
        StringBuilder script = new StringBuilder();
        for (Example example : unit.examples()) {
            Path file = folder.writeBlock(unit, example);
            if (unit.examples().size() == 1) {
                command.add(file.toString());
                return command;
            }
            if (example.options().raises().isPresent()) {
                // a shell that it may end; what it sets is lost, its files stay
                script.append("set +e\n(set -e; . '").append(file).append("')\nnotes_status=$?\nset -e\n");
            } else {
                script.append(". '").append(file).append("'\nnotes_status=0\n");
            }
            script.append("printf '\\036%s %s\\n' '").append(steps.mark()).append("' \"$notes_status\"\n");
        }
        command.add(folder.write("session.sh", script.toString()).toString());
        return command;
    }

    @Override
    public List<Answer> answers(Unit unit, Run run) {
        List<Answer> answers = new ArrayList<>();
        for (Steps.Step step : steps.in(run.out())) {
            Output output = Output.of(step.printed());
            if (step.answer().equals("0")) {
                answers.add(new Answer.Finished(output));
            } else if (STATUS.matcher(step.answer()).matches()) {
                answers.add(new Answer.Raised(output, 0, List.of(step.answer()), run.errText()));
            } else {
                answers.add(new Answer.Forged());
            }
        }
        if (answers.size() < unit.examples().size()) {
            answers.add(last(unit, run));
        }
        while (answers.size() < unit.examples().size()) {
            answers.add(new Answer.NotReached());
        }
        return answers;
    }

    private Answer last(Unit unit, Run run) {
        Output output = Output.of(steps.rest(run.out()));
        if (run.succeeded() && unit.examples().size() == 1) {
            return new Answer.Finished(output);
        }
        if (run.ending() instanceof Ending.Exited exited && exited.status() != 0) {
            Matcher place = PLACE.matcher(run.errText());
            int line = 0;
            while (place.find()) {
                line = Integer.parseInt(place.group(1));
            }
            return new Answer.Raised(output, line, List.of(String.valueOf(exited.status())), run.errText());
        }
        return new Answer.Cut(run.ending(), run.errText());
    }
}
