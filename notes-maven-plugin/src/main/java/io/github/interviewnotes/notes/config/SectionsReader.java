package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.SectionSchemas.Body;
import io.github.interviewnotes.notes.config.SectionSchemas.Schema;
import io.github.interviewnotes.notes.config.SectionSchemas.Sections;
import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import io.github.interviewnotes.notes.config.SectionSchemas.Title;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code sections.yaml}: what sections notes must have. */
final class SectionsReader {

    static final List<String> KEYS = List.of("schemas");
    static final List<String> TITLE_KEYS = List.of("words", "pattern", "hint");
    static final List<String> INTRODUCTION_KEYS = List.of("lines", "words", "content");
    static final List<String> BODY_KEYS =
            List.of("lines", "words", "content", "sections", "ordered", "closed", "unique");
    static final List<String> SCHEMA_KEYS = Stream.concat(
                    Stream.of("files", "except", "title", "introduction"), BODY_KEYS.stream())
            .toList();
    static final List<String> SLOT_KEYS = Stream.concat(
                    Stream.of("heading", "pattern", "any", "optional", "repeat"), BODY_KEYS.stream())
            .toList();

    /** The sections of a note are compared with every place that a list of slots has, so their number is limited. */
    private static final int MOST_PLACES = 1_000;

    private final ContentReader contents;

    private SectionsReader(Languages languages) {
        this.contents = new ContentReader(languages);
    }

    /**
     * Reads the file.
     *
     * @param languages those that a schema may ask for
     */
    static SectionSchemas read(YamlNode file, Languages languages) throws ConfigException {
        SectionsReader reader = new SectionsReader(languages);
        List<Schema> schemas = new ArrayList<>();
        for (YamlNode.Entry entry : file.entries()) {
            if (!entry.key().equals("schemas")) {
                throw entry.unknown("key", KEYS);
            }
            for (YamlNode schema : entry.value().items()) {
                schemas.add(reader.schema(schema));
            }
        }
        return new SectionSchemas(schemas);
    }

    private Schema schema(YamlNode node) throws ConfigException {
        List<Glob> files = List.of();
        List<Glob> except = List.of();
        Title title = Title.ANY;
        Body introduction = Body.ANY;
        BodyBuilder body = new BodyBuilder();
        for (YamlNode.Entry entry : node.entries()) {
            switch (entry.key()) {
                case "files" -> files = entry.value().globs();
                case "except" -> except = entry.value().globs();
                case "title" -> title = title(entry.value());
                case "introduction" -> introduction = introduction(entry.value());
                default -> body.set(entry, SCHEMA_KEYS);
            }
        }
        if (files.isEmpty()) {
            throw node.place().error("a schema needs 'files', the patterns of the notes that it is for");
        }
        return new Schema(files, except, title, introduction, body.build());
    }

    private static Title title(YamlNode node) throws ConfigException {
        Bounds words = Bounds.ANY;
        Optional<TextPattern> pattern = Optional.empty();
        Optional<String> hint = Optional.empty();
        for (YamlNode.Entry entry : node.entries()) {
            switch (entry.key()) {
                case "words" -> words = BoundsReader.read(entry.value());
                case "pattern" -> pattern = Optional.of(entry.value().pattern());
                case "hint" -> hint = Optional.of(entry.value().text());
                default -> throw entry.unknown("key", TITLE_KEYS);
            }
        }
        if (hint.isPresent() && pattern.isEmpty()) {
            throw node.place().error("'hint' says what to do when 'pattern' does not fit, but there is no 'pattern'");
        }
        return new Title(words, pattern, hint);
    }

    private Body introduction(YamlNode node) throws ConfigException {
        BodyBuilder body = new BodyBuilder();
        for (YamlNode.Entry entry : node.entries()) {
            if (!INTRODUCTION_KEYS.contains(entry.key())) {
                throw entry.unknown("key", INTRODUCTION_KEYS);
            }
            body.set(entry, INTRODUCTION_KEYS);
        }
        return body.build();
    }

    private List<Slot> slots(YamlNode node) throws ConfigException {
        List<Slot> slots = new ArrayList<>();
        int places = 0;
        for (YamlNode item : node.items()) {
            Slot slot = slot(item);
            slots.add(slot);
            places += slot.repeat().isLimited()
                    ? slot.repeat().max()
                    : slot.repeat().min() + 1;
            if (places > MOST_PLACES) {
                throw item.place()
                        .error("the sections of this list may stand more than " + MOST_PLACES
                                + " times in all; leave 'max' out where there is no real limit");
            }
        }
        return List.copyOf(slots);
    }

    private Slot slot(YamlNode node) throws ConfigException {
        Optional<HeadingPattern> heading = Optional.empty();
        Optional<Bounds> repeat = Optional.empty();
        BodyBuilder body = new BodyBuilder();
        for (YamlNode.Entry entry : node.entries()) {
            YamlNode value = entry.value();
            switch (entry.key()) {
                case "heading" -> heading = only(heading, new HeadingPattern.OneOf(headings(value)), entry);
                case "pattern" -> heading = only(heading, new HeadingPattern.Like(value.pattern()), entry);
                case "any" -> heading = only(heading, any(value), entry);
                case "optional" -> repeat = only(repeat, new Bounds(value.flag() ? 0 : 1, 1), entry);
                case "repeat" -> repeat = only(repeat, repeat(value), entry);
                default -> body.set(entry, SLOT_KEYS);
            }
        }
        if (heading.isEmpty()) {
            throw node.place().error("a section needs 'heading', 'pattern' or 'any: true'");
        }
        return new Slot(heading.get(), repeat.orElse(new Bounds(1, 1)), body.build());
    }

    private static <T> Optional<T> only(Optional<T> before, T value, YamlNode.Entry entry) throws ConfigException {
        if (before.isPresent()) {
            throw entry.place()
                    .error(
                            value instanceof Bounds
                                    ? "'optional' and 'repeat' exclude each other; write 'repeat: {min: 0, max: …}'"
                                    : "'heading', 'pattern' and 'any' exclude each other; give one of them");
        }
        return Optional.of(value);
    }

    private static List<String> headings(YamlNode node) throws ConfigException {
        for (YamlNode item : node.items()) {
            if (item.text().startsWith("#")) {
                throw item.place().error(Quoted.of(item.text()) + " has a marker; write the text of the heading alone");
            }
        }
        if (node.items().isEmpty()) {
            throw node.expected("the text of a heading without its '#'");
        }
        return node.texts();
    }

    private static HeadingPattern any(YamlNode node) throws ConfigException {
        if (!node.flag()) {
            throw node.expected("true");
        }
        return new HeadingPattern.Any();
    }

    private static Bounds repeat(YamlNode node) throws ConfigException {
        Bounds repeat = BoundsReader.read(node);
        if (repeat.max() == 0) {
            throw node.place().error("a section that stands 0 times is none; leave it out, and say 'closed: true'");
        }
        return repeat;
    }

    /** Collects what stands below a heading. */
    private final class BodyBuilder {
        private Bounds lines = Bounds.ANY;
        private Bounds words = Bounds.ANY;
        private List<ContentRule> content = List.of();
        private List<Slot> slots = List.of();
        private boolean ordered = true;
        private boolean closed;
        private boolean unique;

        void set(YamlNode.Entry entry, List<String> known) throws ConfigException {
            switch (entry.key()) {
                case "lines" -> lines = BoundsReader.read(entry.value());
                case "words" -> words = BoundsReader.read(entry.value());
                case "content" -> content = contents.read(entry.value());
                case "sections" -> slots = slots(entry.value());
                case "ordered" -> ordered = entry.value().flag();
                case "closed" -> closed = entry.value().flag();
                case "unique" -> unique = entry.value().flag();
                default -> throw entry.unknown("key", known);
            }
        }

        Body build() {
            return new Body(lines, words, content, new Sections(slots, ordered, closed, unique));
        }
    }
}
