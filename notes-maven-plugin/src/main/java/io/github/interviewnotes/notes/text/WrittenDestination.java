package io.github.interviewnotes.notes.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The destination of a link as it stands in a note, where a letter may stand for itself or as an escape.
 *
 * @param text the note's text
 * @param range where the destination stands
 */
public record WrittenDestination(SourceText text, Range range) {

    /**
     * Returns the edit that changes a part of the destination, or none where that is not there, or more than once. What could not
     * stand there is percent-encoded, but not what the old part has as it is.
     *
     * @param from the part, a path or a fragment with its {@code #}, without escapes
     * @param to what takes its place, likewise
     */
    public List<Edit> replacing(String from, String to) {
        Optional<Range> place = from.isEmpty() ? Optional.empty() : find(from);
        return place.map(at -> List.of(new Edit(at, fitted(to, text.slice(at)))))
                .orElse(List.of());
    }

    private Optional<Range> find(String part) {
        Pattern pattern = Pattern.compile(
                part.codePoints().mapToObj(WrittenDestination::inAnyForm).collect(Collectors.joining()));
        Matcher matcher = pattern.matcher(text.slice(range));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Range found = new Range(range.start() + matcher.start(), range.start() + matcher.end());
        return matcher.find() ? Optional.empty() : Optional.of(found);
    }

    /** CommonMark 0.31.2, 2.4 and 2.5: a backslash before punctuation, and an entity, stand for the letter alone. */
    private static String inAnyForm(int letter) {
        String self = Character.toString(letter);
        StringBuilder encoded = new StringBuilder("(?i:");
        for (byte one : self.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HexFormat.of().toHexDigits(one));
        }
        encoded.append(')');
        String escaped = letter < 128 && !Character.isLetterOrDigit(letter) ? "\\\\?" : "";
        String entity = letter == '&' ? "|&amp;" : "";
        return "(?:" + encoded + entity + "|" + escaped + Pattern.quote(self) + ")";
    }

    private static String fitted(String to, String old) {
        if (to.startsWith("#")) {
            return "#" + fitted(to.substring(1), old);
        }
        boolean asBefore = to.codePoints()
                .mapToObj(Character::toString)
                .allMatch(letter -> Escaped.destination(letter).equals(letter) || old.contains(letter));
        // a percent sign that is there may be one of an escape
        return asBefore && old.indexOf('%') < 0 ? to : Escaped.destination(to);
    }
}
