package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One Python block, as a file and as nothing but a file: what it sees of its own process is what a reader who runs it would see, and
 * a process that it spawns can import it again.
 */
record PythonScript(Path interpreter) implements Program {

    static final String FILE = "s.py";

    private static final Pattern FRAME = Pattern.compile("(?m)^ *File \"[^\"]*s\\.py\", line (\\d+)");
    private static final Pattern LAST_LINE = Pattern.compile("(?m)^([A-Za-z_][\\w.]*)(?::.*)?$");

    @Override
    public List<String> prepare(Unit unit, UnitFolder folder) throws IOException {
        folder.writeHome(FILE, unit.first().fence().code());
        return List.of(interpreter.toString(), FILE);
    }

    @Override
    public List<Answer> answers(Unit unit, Run run) {
        Output output = Output.of(run.out());
        if (run.succeeded()) {
            return List.of(new Answer.Finished(output));
        }
        List<String> names = LAST_LINE
                .matcher(run.errText())
                .results()
                .map(match -> match.group(1))
                .toList();
        if (!(run.ending() instanceof Ending.Exited exited)
                || exited.status() != 1
                || names.isEmpty()
                || !FRAME.matcher(run.errText()).find()) {
            return List.of(new Answer.Cut(run.ending(), run.errText()));
        }
        int line = FRAME.matcher(run.errText())
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(number -> number.length() < 8)
                .map(Integer::parseInt)
                .reduce(0, (first, second) -> second);
        return List.of(new Answer.Raised(output, line, names.subList(names.size() - 1, names.size()), run.errText()));
    }
}
