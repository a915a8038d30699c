package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of Python, its transcripts and SQLite in one process. */
record PythonSession(Path interpreter, Steps steps) implements Program {

    private static final String DRIVER = "session.py";

    /** The line, the kinds and the text. */
    private static final Pattern ANSWER = Pattern.compile("(\\d{1,7})\n([^\n]*)\n(.*)", Pattern.DOTALL);

    @Override
    public List<String> prepare(Unit unit, UnitFolder folder) throws IOException {
        StringBuilder list = new StringBuilder();
        for (Example example : unit.examples()) {
            Path file = folder.writeBlock(unit, example);
            String language =
                    example.kind() == Kind.SQLITE ? "sqlite" : example.kind().language();
            list.append(language).append('\t').append(file).append('\t').append(unit.nameOf(example));
            list.append('\t')
                    .append(example.options().raises().isPresent() ? "raises" : "")
                    .append('\n');
        }
        if (unit.examples().size() == 1 && unit.first().kind() == Kind.PYTHON) {
            folder.writeHome(PythonScript.FILE, unit.first().fence().code());
        }
        return List.of(
                interpreter.toString(),
                folder.writeResource(DRIVER).toString(),
                steps.mark(),
                folder.write("blocks", list.toString()).toString());
    }

    @Override
    public List<Answer> answers(Unit unit, Run run) {
        List<Answer> answers = new ArrayList<>();
        for (Steps.Step step : steps.in(run.out())) {
            answers.add(answer(Output.of(step.printed()), decoded(step.answer())));
        }
        boolean failed = answers.size() < unit.examples().size()
                && !answers.isEmpty()
                && unit.examples().get(answers.size() - 1).options().raises().isEmpty()
                && !(answers.get(answers.size() - 1) instanceof Answer.Finished);
        if (answers.size() < unit.examples().size() && !failed) {
            answers.add(new Answer.Cut(run.ending(), run.errText()));
        }
        while (answers.size() < unit.examples().size()) {
            answers.add(new Answer.NotReached());
        }
        return answers;
    }

    private static String decoded(String answer) {
        try {
            return new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // nothing that the driver wrote
            return "";
        }
    }

    private static Answer answer(Output output, String text) {
        Matcher parts = ANSWER.matcher(text);
        if (!parts.matches()) {
            return new Answer.Forged();
        }
        int line = Integer.parseInt(parts.group(1));
        if (parts.group(2).isEmpty()) {
            return new Answer.Finished(output);
        }
        List<String> kinds = List.of(parts.group(2).split(" "));
        int separator = parts.group(3).indexOf(Steps.SEPARATOR);
        if (kinds.contains("Differs") && separator >= 0) {
            return new Answer.Differed(
                    line, parts.group(3).substring(0, separator), parts.group(3).substring(separator + 1));
        }
        return new Answer.Raised(output, line, kinds, parts.group(3));
    }
}
