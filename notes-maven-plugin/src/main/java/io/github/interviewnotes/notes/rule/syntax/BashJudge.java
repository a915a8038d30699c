package io.github.interviewnotes.notes.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges scripts and sessions of a shell by bash, which parses them and executes nothing. */
final class BashJudge implements Judge {

    /** Shells that bash is no judge of, though highlighters take them for it. */
    private static final Set<String> OTHER_SHELLS = Set.of("zsh", "ksh", "bats", "nu", "fish");

    private static final Pattern COMPLAINT = Pattern.compile(
            "(?m)^[^\\n]*?line (\\d+): (?:bash: )?((?:syntax error|unexpected|warning: here-document|conditional|`)[^\\n]*)");
    private static final Pattern TOKEN = Pattern.compile("near (?:unexpected token )?`(.*)'");

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "<[A-Za-z_][^<>\\n|;&]*>|\\[[^\\]\\n]*[|<][^\\n]*\\]|\\{\\{.*?\\}\\}|\\{%.*?%\\}|\\([a-z ]+\\)(?=\\s*$)");
    private static final Pattern ELLIPSIS_LINE = Pattern.compile("(?m)^[ \\t]*(?:\\.{3}|…)[ \\t]*$");

    /** What programs print: a table, or the prompt of a database. */
    private static final Pattern PRINTED =
            Pattern.compile("(?m)^[ \\t]*\\+-[-+]+\\+$|^(?:mysql|MariaDB \\[.*?\\]|\\w+=[#>])> ");

    /** A fault of one word on the first line; what bash calls that line is the number to subtract. */
    private static final String CALIBRATION = ")";

    private final Supplier<Optional<Interpreter>> bash;

    /** @param bash runs the driver {@code judge.sh}; asked when there is something to judge */
    BashJudge(Supplier<Optional<Interpreter>> bash) {
        this.bash = bash;
    }

    @Override
    public List<Verdict> judge(List<Snippet> snippets) {
        Optional<Interpreter> interpreter = bash.get();
        if (interpreter.isEmpty()) {
            return snippets.stream()
                    .<Verdict>map(snippet -> new Verdict.Unjudged("no bash"))
                    .toList();
        }
        List<Transcript> transcripts =
                snippets.stream().map(BashJudge::transcript).toList();
        List<String> pieces = new ArrayList<>(List.of(CALIBRATION));
        transcripts.forEach(typed -> pieces.add(typed.typed()));
        // what a reader is to fill in looks like a redirection; both readings go along, for a second process would cost
        // more
        transcripts.forEach(typed -> pieces.add(filledIn(typed.typed())));
        List<Interpreter.Answer> answers = interpreter.get().ask(pieces);
        int firstLine = complaint(answers.get(0)).map(Complaint::line).orElse(1);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < snippets.size(); i++) {
            Interpreter.Answer plain = answers.get(i + 1);
            boolean fine = OTHER_SHELLS.contains(snippets.get(i).tag())
                    || PRINTED.matcher(snippets.get(i).code()).find()
                    || complaint(answers.get(i + 1 + snippets.size())).isEmpty();
            verdicts.add(fine ? fine(plain) : verdict(plain, transcripts.get(i), firstLine));
        }
        return verdicts;
    }

    private static Transcript transcript(Snippet snippet) {
        Transcript transcript = Transcript.ofShell(snippet.code());
        return transcript.any() || snippet.language().equals("console")
                ? transcript
                : new Transcript(snippet.code(), new int[0], false);
    }

    private static String filledIn(String code) {
        return Mask.of(Mask.of(code, PLACEHOLDER, '_'), ELLIPSIS_LINE, ' ');
    }

    private static Verdict fine(Interpreter.Answer answer) {
        return answer.failure().<Verdict>map(Verdict.Unjudged::new).orElse(new Verdict.Fine());
    }

    /** What bash says, and on which line. */
    private record Complaint(int line, String message) {}

    private static Optional<Complaint> complaint(Interpreter.Answer answer) {
        Matcher matcher = COMPLAINT.matcher(answer.text());
        return matcher.find()
                ? Optional.of(new Complaint(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private static Verdict verdict(Interpreter.Answer answer, Transcript transcript, int firstLine) {
        Optional<Complaint> complaint = complaint(answer);
        if (complaint.isEmpty()) {
            return fine(answer);
        }
        String[] lines = transcript.typed().split("\n", -1);
        int line = Math.max(1, Math.min(lines.length, complaint.get().line() - firstLine + 1));
        String message = complaint.get().message().replaceFirst("^warning: ", "");
        message = message.replaceFirst(" at line \\d+", "").replace('`', '\'');
        Matcher token = TOKEN.matcher(complaint.get().message());
        int at = token.find() ? Math.max(0, lines[line - 1].indexOf(token.group(1))) : 0;
        int column = lines[line - 1].codePointCount(0, at) + 1;
        return transcript.inTranscript(new Verdict.Faulty(line, column, message));
    }
}
