package io.github.interviewnotes.notes.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@code notes.yaml} says under {@code book}. */
final class BookReader {

    static final List<String> KEYS = List.of(
            "title",
            "subtitle",
            "authors",
            "publisher",
            "rights",
            "language",
            "identifier",
            "date",
            "description",
            "subjects",
            "words");

    private BookReader() {}

    static BookSettings read(YamlNode node) throws ConfigException {
        Optional<String> title = Optional.empty();
        Optional<String> subtitle = Optional.empty();
        List<String> authors = List.of();
        Optional<String> publisher = Optional.empty();
        Optional<String> rights = Optional.empty();
        Optional<String> language = Optional.empty();
        Optional<String> identifier = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        Optional<String> description = Optional.empty();
        List<String> subjects = List.of();
        Map<BookWord, String> words = Map.of();
        for (YamlNode.Entry entry : node.entries()) {
            YamlNode value = entry.value();
            switch (entry.key()) {
                case "title" -> title = Optional.of(text(value));
                case "subtitle" -> subtitle = Optional.of(text(value));
                case "authors" -> authors = texts(value);
                case "publisher" -> publisher = Optional.of(text(value));
                case "rights" -> rights = Optional.of(text(value));
                case "language" -> language = Optional.of(ProseReader.language(value));
                case "identifier" -> identifier = Optional.of(read(value, BookIdentifier::of));
                case "date" -> date = Optional.of(read(value, BookSettings::date));
                case "description" -> description = Optional.of(text(value));
                case "subjects" -> subjects = texts(value);
                case "words" -> words = BookWordsReader.read(value);
                default -> throw entry.unknown("key", KEYS);
            }
        }
        return new BookSettings(
                title, subtitle, authors, publisher, rights, language, identifier, date, description, subjects, words);
    }

    /** A text of several lines is one of several words. */
    static String text(YamlNode node) throws ConfigException {
        String text = node.text().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw node.place().error("expected a text, found a blank one");
        }
        return text;
    }

    private static List<String> texts(YamlNode node) throws ConfigException {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : node.items()) {
            texts.add(text(item));
        }
        return texts;
    }

    private static <T> T read(YamlNode node, Function<String, T> reader) throws ConfigException {
        try {
            return reader.apply(node.text());
        } catch (IllegalArgumentException e) {
            throw node.place().error(e.getMessage());
        }
    }
}
