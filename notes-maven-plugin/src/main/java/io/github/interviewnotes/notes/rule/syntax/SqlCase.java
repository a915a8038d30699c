package io.github.interviewnotes.notes.rule.syntax;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that is judged.
 *
 * @param snippet where it stands
 * @param transcript the snippet as what was typed at prompts
 */
record SqlCase(Snippet snippet, Transcript transcript, SqlScript.Statement statement) {

    /** What a reader is to fill in or to leave out, and what a library adds when it logs a statement. */
    private static final Pattern GAP = Pattern.compile("\\.{2,}|…|\\{\\{|\\{%|\\$\\{|<[A-Za-z][\\w ,.-]*>"
            + "|\\[[^\\]\\n]*[\\s|.][^\\]\\n]*\\]|\\{[^}\\n]*\\}|\\|(?!\\|)|(?m:^[ \\t]*\\([^\\n]*,\\)[ \\t]*$)");

    private static final Pattern NEAR =
            Pattern.compile("near \"(.*)\": syntax error|unrecognized token: \"(.*)\"", Pattern.DOTALL);

    /** Returns the verdict, given SQLite's; that one counts alone where the fence names SQLite. */
    Verdict verdict(Verdict sqlite, SqlParser parser) {
        String text = statement.text();
        boolean alone = snippet.tag().equals("sqlite") || snippet.engine().startsWith("sqlite");
        if (sqlite instanceof Verdict.Fine || GAP.matcher(text).find()) {
            return new Verdict.Fine();
        }
        Optional<SqlParser.Fault> flaw = SqlFlaw.of(text).filter(found -> refused(found, parser));
        if (sqlite instanceof Verdict.Faulty complaint) {
            return flaw.or(() -> alone ? Optional.of(near(complaint.message())) : Optional.empty())
                    .map(this::faulty)
                    .orElse(new Verdict.Fine());
        }
        return alone || flaw.isPresent() ? sqlite : new Verdict.Fine();
    }

    private boolean refused(SqlParser.Fault flaw, SqlParser parser) {
        OptionalInt stumble = parser.refusal(statement.text());
        return stumble.isPresent() && flaw.explains(stumble.getAsInt());
    }

    private SqlParser.Fault near(String complaint) {
        Matcher near = NEAR.matcher(complaint);
        if (!near.find()) {
            return new SqlParser.Fault(statement.text().stripTrailing().length(), complaint, 0, 0);
        }
        String token = near.group(1) == null ? near.group(2) : near.group(1);
        int at = Math.max(0, statement.text().indexOf(token));
        return new SqlParser.Fault(at, complaint.replace('"', '\''), 0, 0);
    }

    private Verdict faulty(SqlParser.Fault fault) {
        String code = transcript.any() ? transcript.typed() : snippet.code();
        Verdict verdict = Verdict.Faulty.at(Spot.of(code, (long) statement.offset() + fault.offset()), fault.message());
        return transcript.any() ? transcript.inTranscript(verdict) : verdict;
    }
}
