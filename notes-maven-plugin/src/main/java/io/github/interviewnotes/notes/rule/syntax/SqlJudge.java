package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges SQL. There are as many grammars as there are databases, so a statement is faulty only if two parsers refuse it that share no
 * author, SQLite's, which prepares it and runs nothing, and JSqlParser's, and only for a flaw that it would be in every dialect. Where
 * a fence names SQLite, that alone decides.
 */
final class SqlJudge implements Judge {

    /** Verbs of which SQLite only makes a plan; the others could do something while they are prepared. */
    private static final Set<String> VERBS =
            Set.of("select", "with", "insert", "update", "delete", "values", "replace", "create", "alter", "drop");

    private static final Pattern META = Pattern.compile("(?m)^[ \\t]*(?:\\\\|\\.[a-z])[^\\n]*$");
    private static final Pattern RESULTS =
            Pattern.compile("(?m)^[ \\t]*+[+|]?-{2,}+[-+|]*+[ \\t]*$|^[ \\t]*\\(\\d+ rows?\\)|^[ \\t]*[┌├└│]");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\.{2,}|…|\\{\\{|\\{%|\\$\\{|<[A-Za-z][\\w ,.-]*>|\\[[^\\]\\n]*[\\s|.][^\\]\\n]*\\]|\\{[^}\\n]*\\}|\\|(?!\\|)|(?m:^\\s*\\([^\\n]*,\\)\\s*$)");
    private static final Pattern NEAR =
            Pattern.compile("near \"(.*)\": syntax error|unrecognized token: \"(.*)\"", Pattern.DOTALL);

    private final Supplier<Optional<Interpreter>> python;

    /** @param python runs the driver {@code judge.py}; asked when there is something to judge */
    SqlJudge(Supplier<Optional<Interpreter>> python) {
        this.python = python;
    }

    /** A statement of a snippet, with both on record. */
    private record Case(Snippet snippet, SqlScript.Statement statement) {}

    @Override
    public List<Verdict> judge(List<Snippet> snippets) {
        List<Case> cases = new ArrayList<>();
        for (Snippet snippet : snippets) {
            Transcript transcript = Transcript.ofSql(snippet.code());
            String code = transcript.any() ? transcript.typed() : Mask.of(snippet.code(), META, ' ');
            if (transcript.any() || !RESULTS.matcher(code).find()) {
                SqlScript.statements(code).stream()
                        .filter(statement -> isVerb(statement.verb()))
                        .forEach(statement -> cases.add(new Case(snippet, statement)));
            }
        }
        Map<Snippet, Verdict> verdicts = verdicts(cases);
        return snippets.stream()
                .map(snippet -> verdicts.getOrDefault(snippet, new Verdict.Fine()))
                .toList();
    }

    private static boolean isSqlite(Snippet snippet) {
        return snippet.tag().equals("sqlite") || snippet.engine().startsWith("sqlite");
    }

    /** A verb that is no verb is judged, too, if it is nearly one. */
    private static boolean isVerb(String verb) {
        return VERBS.contains(verb)
                || verb.length() >= 5
                        && VERBS.stream().anyMatch(known -> known.length() >= 5 && Nearest.distance(verb, known) == 1);
    }

    private Map<Snippet, Verdict> verdicts(List<Case> cases) {
        Map<Snippet, Verdict> verdicts = new HashMap<>();
        if (cases.isEmpty()) {
            return verdicts;
        }
        SqlParser parser = new SqlParser();
        Optional<Interpreter> interpreter = python.get();
        List<Optional<String>> complaints = interpreter
                .map(sqlite -> complaints(sqlite, cases))
                .orElseGet(() -> cases.stream().map(one -> Optional.of("")).toList());
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            if (complaints.get(i).isPresent() && !verdicts.containsKey(one.snippet)) {
                Verdict verdict = verdict(one, complaints.get(i).get(), interpreter.isPresent(), parser);
                if (!(verdict instanceof Verdict.Fine)) {
                    verdicts.put(one.snippet, verdict);
                }
            }
        }
        return verdicts;
    }

    private static List<Optional<String>> complaints(Interpreter sqlite, List<Case> cases) {
        return sqlite
                .ask(cases.stream().map(one -> "s\n" + one.statement.text()).toList())
                .stream()
                .map(Answers::verdict)
                .map(verdict -> verdict instanceof Verdict.Faulty fault
                        ? Optional.of(fault.message())
                        : Optional.<String>empty())
                .toList();
    }

    private static Verdict verdict(Case one, String complaint, boolean asked, SqlParser parser) {
        SqlScript.Statement statement = one.statement;
        boolean certain = asked && isSqlite(one.snippet);
        Optional<SqlParser.Fault> flaw = PLACEHOLDER.matcher(statement.text()).find()
                ? Optional.empty()
                : SqlFlaw.of(statement.text()).filter(found -> refused(found, statement.text(), parser));
        if (certain) {
            flaw = flaw.or(() -> Optional.of(near(complaint, statement.text())));
        }
        if (flaw.isEmpty()) {
            return new Verdict.Fine();
        }
        if (!asked) {
            return new Verdict.Unjudged("no python3 or python");
        }
        Transcript transcript = Transcript.ofSql(one.snippet.code());
        String code = transcript.any() ? transcript.typed() : one.snippet.code();
        SqlParser.Fault fault = flaw.get();
        Verdict verdict = Verdict.Faulty.at(Spot.of(code, (long) statement.offset() + fault.offset()), fault.message());
        return transcript.any() ? transcript.inTranscript(verdict) : verdict;
    }

    private static boolean refused(SqlParser.Fault flaw, String statement, SqlParser parser) {
        OptionalInt stumble = parser.refusal(statement);
        return stumble.isPresent() && flaw.explains(stumble.getAsInt());
    }

    private static SqlParser.Fault near(String complaint, String statement) {
        Matcher near = NEAR.matcher(complaint);
        if (!near.find()) {
            return new SqlParser.Fault(statement.stripTrailing().length(), complaint, 0, 0);
        }
        String token = near.group(1) == null ? near.group(2) : near.group(1);
        return new SqlParser.Fault(Math.max(0, statement.indexOf(token)), complaint.replace('"', '\''), 0, 0);
    }
}
