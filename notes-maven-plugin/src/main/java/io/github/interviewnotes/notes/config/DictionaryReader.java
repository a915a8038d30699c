package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.PlainLetters;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code dictionary.txt}: an entry a line. A line that starts with {@code #} is a comment, and so is what follows a {@code #}
 * behind a space; {@code C#} is a word. {@code !} in front forbids the entry, and {@code ->} says what is written instead. Whether the
 * lines are in order is not asked here: that is a finding, which can be mended.
 */
final class DictionaryReader {

    static final String FORBIDS = "!";
    static final String ARROW = " -> ";

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final String file;
    private final List<Dictionary.Entry> entries = new ArrayList<>();
    private final Map<String, Dictionary.Entry> firsts = new HashMap<>();

    private DictionaryReader(String file) {
        this.file = file;
    }

    /**
     * Reads the file.
     *
     * @param file how messages name it
     * @throws ConfigException if a line is no entry, or contradicts another one
     */
    static Dictionary read(String file, SourceText text) throws ConfigException {
        DictionaryReader reader = new DictionaryReader(file);
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = clean(text.line(number));
            if (!line.isEmpty()) {
                int indent = text.line(number).length()
                        - text.line(number).stripLeading().length();
                reader.add(line, new Place(file, new Position(number, indent + 1)));
            }
        }
        return new Dictionary(text, reader.entries);
    }

    /** Returns a line without its comment and without spaces that divide no words. */
    static String clean(String line) {
        return SPACES.matcher(COMMENT.matcher(line).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    private void add(String line, Place place) throws ConfigException {
        Dictionary.Entry entry = entry(line, place);
        Dictionary.Entry first = firsts.putIfAbsent(entry.text(), entry);
        if (first != null && first.getClass() != entry.getClass()) {
            throw place.error(Quoted.of(entry.text()) + " is accepted and forbidden; line "
                    + first.place().position().line() + " says the opposite, remove one of the two");
        }
        entries.add(entry);
    }

    private static Dictionary.Entry entry(String line, Place place) throws ConfigException {
        if (!line.startsWith(FORBIDS)) {
            if (line.contains(ARROW)) {
                throw place.error(Quoted.of(line) + " has '->' but forbids nothing; write '!" + line + "'");
            }
            return new Dictionary.Accepted(place, word(line, line, place));
        }
        String[] parts = line.substring(FORBIDS.length()).split("->", -1);
        if (parts.length > 2) {
            throw place.error(Quoted.of(line) + " has two '->'; expected '!word -> better'");
        }
        Optional<String> better =
                parts.length == 2 ? Optional.of(word(parts[1].strip(), line, place)) : Optional.empty();
        return new Dictionary.Forbidden(place, word(parts[0].strip(), line, place), better);
    }

    private static String word(String text, String line, Place place) throws ConfigException {
        if (!LETTER.matcher(text).find()) {
            throw place.error(Quoted.of(line) + " lacks a word; expected 'word', '!word' or '!word -> better'");
        }
        return PlainLetters.of(text);
    }
}
