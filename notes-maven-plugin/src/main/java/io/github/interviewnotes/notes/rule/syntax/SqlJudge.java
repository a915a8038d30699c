package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges SQL. There are as many grammars as there are databases, so a statement is faulty only if two parsers refuse it that share no
 * author, SQLite's, which prepares it and runs nothing, and JSqlParser's, and only for a flaw that it would be in every dialect. Where
 * a fence names SQLite, that alone decides.
 */
final class SqlJudge implements Judge {

    /** Verbs of which SQLite only makes a plan; the others could do something while they are prepared. */
    private static final Set<String> VERBS =
            Set.of("select", "with", "insert", "update", "delete", "values", "replace", "create", "alter", "drop");

    /** Languages that the results of a query never look like. */
    private static final Set<String> PROGRAMS = Set.of("python", "javascript", "java", "dockerfile", "diff", "html");

    private static final Pattern META = Pattern.compile("(?m)^[ \\t]*(?:\\\\|\\.[a-z])[^\\n]*$");
    private static final Pattern RESULTS =
            Pattern.compile("(?m)^[ \\t]*+[+|]?-{2,}+[-+|]*+[ \\t]*$|^[ \\t]*\\(\\d+ rows?\\)|^[ \\t]*[┌├└│]");

    private final Supplier<Optional<Interpreter>> python;

    /** @param python runs the driver {@code judge.py}; asked when there is something to judge */
    SqlJudge(Supplier<Optional<Interpreter>> python) {
        this.python = python;
    }

    @Override
    public List<Verdict> judge(List<Snippet> snippets) {
        List<SqlCase> cases = new ArrayList<>();
        for (Snippet snippet : snippets) {
            Transcript transcript = Transcript.ofSql(snippet.code());
            String code = transcript.any() ? transcript.typed() : Mask.of(snippet.code(), META, ' ');
            if (transcript.any() || !RESULTS.matcher(code).find()) {
                SqlScript.statements(code).stream()
                        .filter(statement -> isVerb(statement.verb()))
                        .forEach(statement -> cases.add(new SqlCase(snippet, transcript, statement)));
            }
        }
        Map<Snippet, Verdict> verdicts = verdicts(cases);
        Set<Snippet> judged = cases.stream().map(SqlCase::snippet).collect(Collectors.toSet());
        return snippets.stream()
                .map(snippet -> judged.contains(snippet)
                        ? verdicts.getOrDefault(snippet, new Verdict.Fine())
                        : withoutStatement(snippet))
                .toList();
    }

    /** What holds no statement that is judged may be a rarer one, or results; or it is a program in another language. */
    private static Verdict withoutStatement(Snippet snippet) {
        return Guess.of(snippet)
                .filter(PROGRAMS::contains)
                .<Verdict>map(Verdict.OtherLanguage::new)
                .orElse(new Verdict.Fine());
    }

    /** A verb that is no verb is judged, too, if it is nearly one. */
    private static boolean isVerb(String verb) {
        return VERBS.contains(verb)
                || verb.length() >= 5
                        && VERBS.stream().anyMatch(known -> known.length() >= 5 && Nearest.distance(verb, known) == 1);
    }

    private Map<Snippet, Verdict> verdicts(List<SqlCase> cases) {
        Map<Snippet, Verdict> verdicts = new HashMap<>();
        if (cases.isEmpty()) {
            return verdicts;
        }
        SqlParser parser = new SqlParser();
        List<Verdict> sqlite = bySqlite(cases);
        for (int i = 0; i < cases.size(); i++) {
            Verdict verdict = cases.get(i).verdict(sqlite.get(i), parser);
            if (!(verdict instanceof Verdict.Fine)) {
                verdicts.putIfAbsent(cases.get(i).snippet(), verdict);
            }
        }
        return verdicts;
    }

    private List<Verdict> bySqlite(List<SqlCase> cases) {
        Optional<Interpreter> interpreter = python.get();
        if (interpreter.isEmpty()) {
            return Collections.nCopies(cases.size(), Verdict.Unjudged.always("no python3 or python"));
        }
        List<String> pieces =
                cases.stream().map(one -> "s\n" + one.statement().text()).toList();
        return interpreter.get().ask(pieces).stream().map(Answers::verdict).toList();
    }
}
