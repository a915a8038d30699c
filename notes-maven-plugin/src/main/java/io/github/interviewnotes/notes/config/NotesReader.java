package io.github.interviewnotes.notes.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code notes.yaml}: which files are notes, how severe each rule is, and what the book is. */
final class NotesReader {

    static final List<String> KEYS = List.of("notes", "rules", "overrides", "book");
    static final List<String> NOTES_KEYS = List.of("include", "exclude", "max-bytes");
    static final List<String> OVERRIDE_KEYS = List.of("files", "rules");
    static final List<String> LEVELS = List.of("off", "info", "warning", "error");

    private static final String SEVERITY = "severity";

    /** The most that a note may have, so that its text always fits into memory several times. */
    private static final long MOST_BYTES = 100_000_000;

    private NotesSettings notes = NotesSettings.defaults();
    private BookSettings book = BookSettings.none();
    private final List<RuleSettings.ForAll> forAll = new ArrayList<>();
    private final List<RuleSettings.ForSome> forSome = new ArrayList<>();

    /** What the file holds. */
    record Result(NotesSettings notes, RuleSettings rules, BookSettings book) {}

    static Result read(YamlNode file) throws ConfigException {
        NotesReader reader = new NotesReader();
        for (YamlNode.Entry entry : file.entries()) {
            switch (entry.key()) {
                case "notes" -> reader.readNotes(entry.value());
                case "rules" -> reader.readRules(entry.value());
                case "overrides" -> reader.readOverrides(entry.value());
                case "book" -> reader.book = BookReader.read(entry.value());
                default -> throw entry.unknown("key", KEYS);
            }
        }
        return new Result(reader.notes, new RuleSettings(reader.forAll, reader.forSome), reader.book);
    }

    private void readNotes(YamlNode node) throws ConfigException {
        for (YamlNode.Entry entry : node.entries()) {
            YamlNode value = entry.value();
            notes = switch (entry.key()) {
                case "include" -> new NotesSettings(required(value), notes.exclude(), notes.maxBytes());
                // added to what is always left out: nobody means to check hidden or installed files
                case "exclude" ->
                    new NotesSettings(
                            notes.include(),
                            Stream.concat(notes.exclude().stream(), value.globs().stream())
                                    .toList(),
                            notes.maxBytes());
                case "max-bytes" -> new NotesSettings(notes.include(), notes.exclude(), value.number(1, MOST_BYTES));
                default -> throw entry.unknown("key", NOTES_KEYS);
            };
        }
    }

    private void readRules(YamlNode node) throws ConfigException {
        for (YamlNode.Entry entry : node.entries()) {
            RuleSettings.Named rule = new RuleSettings.Named(entry.place(), entry.key());
            if (entry.value() instanceof YamlNode.Mapping mapping) {
                Optional<String> level = Optional.empty();
                List<YamlNode.Entry> options = new ArrayList<>();
                for (YamlNode.Entry option : mapping.entries()) {
                    if (option.key().equals(SEVERITY)) {
                        level = Optional.of(level(option.value()));
                    } else {
                        options.add(option);
                    }
                }
                forAll.add(new RuleSettings.ForAll(rule, level, List.copyOf(options)));
            } else {
                forAll.add(new RuleSettings.ForAll(rule, Optional.of(level(entry.value())), List.of()));
            }
        }
    }

    private void readOverrides(YamlNode node) throws ConfigException {
        for (YamlNode item : node.items()) {
            Optional<List<Glob>> files = Optional.empty();
            List<YamlNode.Entry> levels = List.of();
            for (YamlNode.Entry entry : item.entries()) {
                switch (entry.key()) {
                    case "files" -> files = Optional.of(required(entry.value()));
                    case "rules" -> levels = entry.value().entries();
                    default -> throw entry.unknown("key", OVERRIDE_KEYS);
                }
            }
            if (files.isEmpty()) {
                throw item.place().error("an override needs 'files', the patterns of the notes that it is for");
            }
            for (YamlNode.Entry level : levels) {
                if (level.value() instanceof YamlNode.Mapping) {
                    throw level.value()
                            .place()
                            .error(
                                    "an override sets a level only; options are the same for all notes and stand under 'rules'");
                }
                forSome.add(new RuleSettings.ForSome(
                        new RuleSettings.Named(level.place(), level.key()), level(level.value()), files.get()));
            }
        }
    }

    private static List<Glob> required(YamlNode value) throws ConfigException {
        List<Glob> globs = value.globs();
        if (globs.isEmpty()) {
            throw value.place().error("expected at least one pattern for paths, for example '**/*.md'");
        }
        return globs;
    }

    private static String level(YamlNode value) throws ConfigException {
        if (!(value instanceof YamlNode.Scalar)) {
            throw value.expected(YamlNode.oneOf(LEVELS));
        }
        String level = value.text();
        if (!Set.copyOf(LEVELS).contains(level)) {
            throw value.place().error(YamlNode.unknownName("level", level, LEVELS));
        }
        return level;
    }
}
