package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.note.Suppression.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the comments that switch rules off. */
final class SuppressionReader {

    private static final Pattern SUPPRESSION = Pattern.compile(
            "\\s*notes-(disable-next-line|disable-line|disable-file|disable|enable)(\\s.*)?", Pattern.DOTALL);
    private static final Map<String, Scope> SCOPES = Map.of(
            "disable-next-line", Scope.NEXT_LINE,
            "disable-line", Scope.LINE,
            "disable-file", Scope.FILE,
            "disable", Scope.START,
            "enable", Scope.END);
    private static final Pattern REASON_MARK = Pattern.compile("(?:^|\\s)--(?:\\s|$)");

    private SuppressionReader() {}

    static List<Suppression> read(RawHtml html) {
        return html.comments().stream().flatMap(SuppressionReader::read).toList();
    }

    private static Stream<Suppression> read(RawHtml.Comment comment) {
        Matcher matcher = SUPPRESSION.matcher(comment.content());
        if (!matcher.matches()) {
            return Stream.empty();
        }
        String[] parts = REASON_MARK.split(matcher.group(2) == null ? "" : matcher.group(2), 2);
        List<String> rules = Stream.of(parts[0].split("[\\s,]+"))
                .filter(rule -> !rule.isEmpty())
                .toList();
        Optional<String> reason = parts.length < 2
                ? Optional.empty()
                : Optional.of(parts[1].strip()).filter(text -> !text.isEmpty());
        return Stream.of(new Suppression(SCOPES.get(matcher.group(1)), rules, reason, comment.range()));
    }
}
