package io.github.interviewnotes.notes.rule.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges scripts and sessions of a shell by bash, which parses them and executes nothing. */
final class BashJudge implements Judge {

    /** Shells that bash is no judge of, though highlighters take them for it. */
    private static final Set<String> OTHER_SHELLS = Set.of("zsh", "ksh", "bats");

    private static final Pattern COMPLAINT = Pattern.compile("(?m)^[^\\n]*?line (\\d+): (?:bash: )?"
            + "((?:syntax error|unexpected|warning: here-document|conditional|`)[^\\n]*)");
    private static final Pattern KILLED = Pattern.compile("bash ended with status \\d+$");
    private static final Pattern TOKEN = Pattern.compile("near (?:unexpected token )?`(.*)'");

    /** What a reader is to fill in or to leave out, and remarks on it; without them it would be a redirection or a sub-shell. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<!<)<[A-Za-z_@][^<>\\n;&]*>|\\[[^\\[\\]\\n]*[|<][^\\[\\n]*\\]|\\{\\{.*?\\}\\}|\\{%.*?%\\}"
                    + "|(?m:(?<=[>\\]]) \\([^()\\n]*\\)[ \\t]*$)");

    private static final Pattern ELLIPSIS_LINE = Pattern.compile("(?m)^[ \\t]*(?:\\.{3}|…)[ \\t]*$");

    /** What programs print: a table, or the prompt of a database. */
    private static final Pattern PRINTED =
            Pattern.compile("(?m)^[ \\t]*\\+-[-+]+\\+$|^(?:mysql|MariaDB \\[.*?\\]|\\w+=[#>])> ");

    /** A fault on the first line; what bash calls that line depends on its version. */
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
                    .<Verdict>map(snippet -> Verdict.Unjudged.always("no bash"))
                    .toList();
        }
        List<Transcript> transcripts =
                snippets.stream().map(BashJudge::transcript).toList();
        List<String> pieces = new ArrayList<>(List.of(CALIBRATION));
        transcripts.forEach(transcript -> pieces.add(transcript.typed()));
        // the readings with gaps filled in go along, for a second process would cost more
        int[] gaps = new int[snippets.size()];
        for (int i = 0; i < gaps.length; i++) {
            String typed = transcripts.get(i).typed();
            gaps[i] = filledIn(typed).equals(typed) ? i + 1 : pieces.size();
            if (gaps[i] == pieces.size()) {
                pieces.add(filledIn(typed));
            }
        }
        List<Interpreter.Answer> answers = interpreter.get().ask(pieces);
        Optional<Complaint> calibration = complaint(answers.get(0));
        if (calibration.isEmpty()) {
            return Collections.nCopies(gaps.length, new Verdict.Unjudged("bash does not answer"));
        }
        int firstLine = calibration.get().line();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < gaps.length; i++) {
            Interpreter.Answer answer = answers.get(i + 1);
            boolean fine = isTakenAsRight(snippets.get(i))
                    || complaint(answer).isEmpty()
                    || complaint(answers.get(gaps[i])).isEmpty();
            verdicts.add(fine ? fine(answer) : verdict(complaint(answer).get(), transcripts.get(i), firstLine));
        }
        return verdicts;
    }

    private static boolean isTakenAsRight(Snippet snippet) {
        return OTHER_SHELLS.contains(snippet.tag())
                || PRINTED.matcher(snippet.code()).find();
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
        Matcher killed = KILLED.matcher(answer.text());
        if (killed.find()) {
            return new Verdict.Unjudged(killed.group());
        }
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

    private static Verdict verdict(Complaint complaint, Transcript transcript, int firstLine) {
        String[] lines = transcript.typed().split("\n", -1);
        int line = Math.max(1, Math.min(lines.length, complaint.line() - firstLine + 1));
        String message = complaint
                .message()
                .replaceFirst("^warning: ", "")
                .replaceFirst(" at line \\d+", "")
                .replace('`', '\'');
        Matcher token = TOKEN.matcher(complaint.message());
        int at = token.find() ? Math.max(0, lines[line - 1].indexOf(token.group(1))) : 0;
        int column = lines[line - 1].codePointCount(0, at) + 1;
        return transcript.inTranscript(new Verdict.Faulty(line, column, message));
    }
}
