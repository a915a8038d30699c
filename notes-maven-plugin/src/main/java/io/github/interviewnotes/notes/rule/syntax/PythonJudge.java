package io.github.interviewnotes.notes.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Judges Python and its transcripts by CPython's own parser. */
final class PythonJudge implements Judge {

    private static final Pattern SYNTAX_ERROR = Pattern.compile("(?m)^\\s*(?:Syntax|Indentation|Tab)Error\\b");
    private static final Pattern PROMPT = Pattern.compile("(?m)^\\s*(?:>>>|In \\[\\d*\\]:)(?: |$)");

    private final Supplier<Optional<Interpreter>> python;

    /** @param python runs the driver {@code judge.py}; asked when there is something to judge */
    PythonJudge(Supplier<Optional<Interpreter>> python) {
        this.python = python;
    }

    @Override
    public List<Verdict> judge(List<Snippet> snippets) {
        Optional<Interpreter> interpreter = python.get();
        if (interpreter.isEmpty()) {
            return snippets.stream()
                    .<Verdict>map(snippet -> Verdict.Unjudged.always("no python3 or python"))
                    .toList();
        }
        List<Optional<Transcript>> transcripts =
                snippets.stream().map(PythonJudge::transcript).toList();
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < snippets.size(); i++) {
            String code = snippets.get(i).code();
            String kind =
                    (snippets.get(i).excerpt() ? "f" : "p") + snippets.get(i).python() + "\n";
            pieces.add(kind + transcripts.get(i).map(Transcript::typed).orElse(code));
        }
        List<Interpreter.Answer> answers = interpreter.get().ask(pieces);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < snippets.size(); i++) {
            Verdict verdict = Answers.verdict(answers.get(i));
            Optional<Transcript> transcript = transcripts.get(i);
            boolean shown = transcript.isPresent()
                    && SYNTAX_ERROR.matcher(snippets.get(i).code()).find();
            verdicts.add(
                    shown
                            ? new Verdict.Fine()
                            : transcript
                                    .map(typed -> typed.inTranscript(verdict))
                                    .orElse(verdict));
        }
        return verdicts;
    }

    /** Prompts often stand in fences that are called Python, and a session may show only what was printed. */
    private static Optional<Transcript> transcript(Snippet snippet) {
        return snippet.language().equals("pycon")
                        || PROMPT.matcher(snippet.code()).find()
                ? Optional.of(Transcript.ofPython(snippet.code()))
                : Optional.empty();
    }
}
