package io.github.interviewnotes.notes.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Judges JavaScript by Node's own compiler; JSX, which Node does not know, is not judged. */
final class JavaScriptJudge implements Judge {

    private static final Pattern JSX = Pattern.compile(
            "(?:return|=>|[=(?:&,\\[])\\s*\\(?\\s*<(?:[A-Za-z][\\w.]*[\\s/>]|>)|^[ \\t]*<[A-Za-z][\\w.]*[\\s/>]",
            Pattern.MULTILINE);

    private final Supplier<Optional<Interpreter>> node;

    /** @param node runs the driver {@code judge.js}; asked when there is something to judge */
    JavaScriptJudge(Supplier<Optional<Interpreter>> node) {
        this.node = node;
    }

    @Override
    public List<Verdict> judge(List<Snippet> snippets) {
        Optional<Interpreter> interpreter = node.get();
        if (interpreter.isEmpty()) {
            return snippets.stream()
                    .<Verdict>map(snippet -> Verdict.Unjudged.always("no node"))
                    .toList();
        }
        List<Interpreter.Answer> answers =
                interpreter.get().ask(snippets.stream().map(Snippet::code).toList());
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < snippets.size(); i++) {
            String code = snippets.get(i).code();
            Verdict verdict = Answers.verdict(answers.get(i));
            if (verdict instanceof Verdict.Faulty fault) {
                verdict = JSX.matcher(code).find() ? new Verdict.Fine() : inCodePoints(code, fault);
            }
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private static Verdict inCodePoints(String code, Verdict.Faulty fault) {
        int lines = (int) code.lines().count();
        if (fault.line() > lines) {
            return Verdict.Faulty.at(Spot.of(code, code.stripTrailing().length()), fault.message());
        }
        return Verdict.Faulty.at(Spot.ofUnits(code, fault.line(), fault.column()), fault.message());
    }
}
