package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads words of a book's own, each with its key. */
final class BookWordsReader {

    static final List<String> KEYS =
            Stream.of(BookWord.values()).map(BookWord::key).toList();

    /** A part in braces, its name the group. */
    static final Pattern PART = Pattern.compile("\\{([^{}]*)\\}");

    private static final int MONTHS = 12;

    private BookWordsReader() {}

    static Map<BookWord, String> read(YamlNode node) throws ConfigException {
        Map<BookWord, String> words = new EnumMap<>(BookWord.class);
        for (YamlNode.Entry entry : node.entries()) {
            BookWord word = BookWord.of(entry.key()).orElseThrow(() -> entry.unknown("word", KEYS));
            words.put(word, text(word, entry.value()));
        }
        return words;
    }

    private static String text(BookWord word, YamlNode value) throws ConfigException {
        String text = BookReader.text(value);
        List<String> parts =
                PART.matcher(text).results().map(MatchResult::group).sorted().toList();
        List<String> expected =
                word.parts().stream().map(part -> "{" + part + "}").sorted().toList();
        if (!parts.equals(expected)) {
            String wanted = expected.isEmpty()
                    ? "a text without a part in braces"
                    : "a text with " + expected.stream().collect(Collectors.joining(" and ")) + ", each once";
            throw value.place().error("expected " + wanted + ", found " + Quoted.of(text));
        }
        if (word == BookWord.MONTHS) {
            requireTwelve(months(text), value);
        }
        return text;
    }

    private static void requireTwelve(List<String> months, YamlNode value) throws ConfigException {
        String expected = "expected twelve months with commas between them, found ";
        if (months.size() != MONTHS) {
            throw value.place().error(expected + months.size());
        }
        int blank = months.indexOf("");
        if (blank >= 0) {
            throw value.place().error(expected + "nothing for the month " + (blank + 1));
        }
    }

    /** Returns the names between the commas. */
    static List<String> months(String text) {
        List<String> months = new ArrayList<>();
        for (String month : text.split(",", -1)) {
            months.add(month.strip());
        }
        return months;
    }
}
