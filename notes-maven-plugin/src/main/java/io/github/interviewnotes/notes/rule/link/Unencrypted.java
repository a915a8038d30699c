package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports a link to a page that is sent in the clear. */
public final class Unencrypted implements NoteRule {

    private static final RuleId ID = RuleId.of("link/unencrypted");

    private static final Pattern HTTP =
            Pattern.compile("(?i)http://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^/?#:]*).*", Pattern.DOTALL);

    /** This machine, private networks, and names that RFC 2606 and RFC 6761 keep for examples and tests. */
    private static final Pattern NOT_ON_THE_WEB = Pattern.compile("localhost|[^.:]+|\\[.*\\]|\\d+(\\.\\d+){3}"
            + "|.*\\.(localhost|local|internal|test|example|invalid)|(.*\\.)?example\\.(com|net|org)");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.references().links().stream()
                .filter(Unencrypted::isUnencrypted)
                .map(
                        link -> Finding.of(
                                this,
                                Location.of(note, link.targetRange()),
                                Quoted.of(link.target().written())
                                        + " is sent in the clear, and can be changed on its way; use https, which most sites have"))
                .toList();
    }

    private static boolean isUnencrypted(Link link) {
        if (!(link.target() instanceof Target.Absolute absolute)) {
            return false;
        }
        Matcher address = HTTP.matcher(absolute.written());
        return address.matches()
                && !NOT_ON_THE_WEB
                        .matcher(address.group(1).toLowerCase(Locale.ROOT))
                        .matches();
    }
}
