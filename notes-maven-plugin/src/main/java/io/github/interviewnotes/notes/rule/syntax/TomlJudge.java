package io.github.interviewnotes.notes.rule.syntax;

import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlPosition;

/** Judges TOML; an ellipsis is fine as a line, an item or a value. */
final class TomlJudge implements Judge.OfOne {

    private static final Pattern ELLIPSIS_LINE = Pattern.compile("(?m)^[ \\t]*(?:\\.{3}|…),?[ \\t]*$");
    private static final Pattern ELLIPSIS_ITEM = Pattern.compile(",\\s*(?:\\.{3}|…)(?=\\s*\\])");
    private static final Pattern ELLIPSIS_VALUE = Pattern.compile("(?m)(?<== ?)(?:\\.{3}|…)[ \\t]*$");

    @Override
    public Verdict judge(Snippet snippet) {
        String code = Mask.of(Mask.of(snippet.code(), ELLIPSIS_LINE, ' '), ELLIPSIS_ITEM, ' ');
        // reports come in the order of the text
        return Toml.parse(Mask.of(code, ELLIPSIS_VALUE, '1')).errors().stream()
                .findFirst()
                .map(TomlJudge::verdict)
                .orElse(new Verdict.Fine());
    }

    private static Verdict verdict(TomlParseError error) {
        TomlPosition position = error.position();
        return new Verdict.Faulty(position.line(), position.column(), error.getMessage());
    }
}
