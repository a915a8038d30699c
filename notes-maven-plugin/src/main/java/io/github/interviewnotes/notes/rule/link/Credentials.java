package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.regex.Pattern;

/** Reports a link whose address holds a name or a password. */
public final class Credentials implements NoteRule {

    private static final Pattern OF_THE_WEB = Pattern.compile("(?is)(https?:[/\\\\]*|//)[^/?#@]+@.*");
    private static final Pattern WITH_PASSWORD = Pattern.compile("(?is)[a-z0-9+.-]+://[^/?#@:]*:[^/?#@]+@.*");

    @Override
    public RuleId id() {
        return RuleId.of("link/credentials");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        return WebUse.of(note)
                .filter(use -> areIn(use.target()))
                .map(use -> use.finding(
                        this,
                        Quoted.of(use.target().written())
                                + " holds credentials, which every reader can use; write the address without them"))
                .toList();
    }

    static boolean areIn(Target.Absolute target) {
        return OF_THE_WEB.matcher(target.written()).matches()
                || WITH_PASSWORD.matcher(target.written()).matches();
    }
}
