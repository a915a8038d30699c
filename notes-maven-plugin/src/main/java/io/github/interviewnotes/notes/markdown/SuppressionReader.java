package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.note.Suppression.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the comments that switch rules off, or were probably meant to. */
final class SuppressionReader {

    private static final Pattern SUPPRESSION = Pattern.compile("\\s*(notes-[a-z-]+)(\\s.*)?", Pattern.DOTALL);

    private static final String ID = "[a-z]+/[a-z][a-z-]*";

    /**
     * What people write who remember it from elsewhere: one word, perhaps ids of rules, perhaps a reason. Where a space is in the word, only
     * an id tells it from a sentence.
     */
    private static final Pattern ALIKE = Pattern.compile(
            "\\s*(notes?(?:[-:_]|[-:_ ]\\s*(?=[a-z_-]+:?\\s+" + ID + "))[a-z_-]+:?)" + "((?:\\s+" + ID + "(?:[\\s,]+"
                    + ID + ")*+)?\\s*(?:\\s--(?:\\s.*)?)?)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern REASON_MARK = Pattern.compile("(?:^|\\s)--(?:\\s|$)");

    private SuppressionReader() {}

    static List<Suppression> read(RawHtml html) {
        return html.comments().stream().flatMap(SuppressionReader::read).toList();
    }

    private static Stream<Suppression> read(RawHtml.Comment comment) {
        Matcher matcher = SUPPRESSION.matcher(comment.content());
        if (matcher.matches()) {
            Optional<Scope> scope = Scope.of(matcher.group(1));
            if (scope.isPresent()) {
                return Stream.of(suppression(scope.get(), matcher, comment));
            }
        }
        Matcher alike = ALIKE.matcher(comment.content());
        return alike.matches() && Scope.near(alike.group(1)).isPresent()
                ? Stream.of(suppression(Scope.NONE, alike, comment))
                : Stream.empty();
    }

    private static Suppression suppression(Scope scope, Matcher matcher, RawHtml.Comment comment) {
        String[] parts = REASON_MARK.split(matcher.group(2) == null ? "" : matcher.group(2), 2);
        List<String> rules = Stream.of(parts[0].split("[\\s,]+"))
                .filter(rule -> !rule.isEmpty())
                .toList();
        Optional<String> reason = parts.length < 2
                ? Optional.empty()
                : Optional.of(parts[1].strip()).filter(text -> !text.isEmpty());
        return new Suppression(scope, matcher.group(1), rules, reason, comment.range());
    }
}
