package io.github.interviewnotes.notes.rule.syntax;

/** Reads answers of the form line, column, message with a tab between; an empty one says that nothing is wrong. */
final class Answers {

    private Answers() {}

    static Verdict verdict(Interpreter.Answer answer) {
        if (answer.failure().isPresent()) {
            return new Verdict.Unjudged(answer.failure().get());
        }
        if (answer.text().isEmpty()) {
            return new Verdict.Fine();
        }
        String[] parts = answer.text().split("\t", 3);
        int line = Integer.parseInt(parts[0]);
        if (line < 0) {
            return new Verdict.Exempt();
        }
        return line == 0
                ? new Verdict.Unjudged(parts[2])
                : new Verdict.Faulty(line, Math.max(1, Integer.parseInt(parts[1])), parts[2]);
    }
}
