package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** A piece of YAML that knows its place, and what can be read from it. */
sealed interface YamlNode {

    /** What a whole number looks like; 18 digits fit into a {@code long}. */
    Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,18}");

    /** Returns where it starts. */
    Place place();

    /** Returns what it is, for messages. */
    String found();

    /**
     * One value.
     *
     * @param plain whether it is written without quotes and not as a block of lines
     */
    record Scalar(Place place, String content, boolean plain) implements YamlNode {
        @Override
        public String found() {
            return isAbsent() ? "nothing" : Quoted.of(content.strip());
        }

        /** Tells whether nothing stands there. */
        boolean isAbsent() {
            return plain && (content.isEmpty() || content.equals("~") || content.equals("null"));
        }
    }

    /** A list. */
    record Sequence(Place place, List<YamlNode> items) implements YamlNode {
        @Override
        public String found() {
            return "a list";
        }
    }

    /** Keys and values in source order; no key stands twice. */
    record Mapping(Place place, List<Entry> entries) implements YamlNode {
        @Override
        public String found() {
            return "keys and values";
        }
    }

    /** Returns it on one line, for readers. */
    default String shown() {
        if (this instanceof Sequence sequence) {
            return sequence.items().stream().map(YamlNode::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (this instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + entry.value().shown())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return ((Scalar) this).content().strip().replaceAll("\\s+", " ");
    }

    /** A key and its value; the place is the key's. */
    record Entry(Place place, String key, YamlNode value) {

        /** Returns the exception for a key that is none of {@code known}. */
        ConfigException unknown(String what, Collection<String> known) {
            return place.error(unknownName(what, key, known));
        }
    }

    /** Says that a name is not known, and names the nearest known one or, where none is near, all. */
    static String unknownName(String what, String name, Collection<String> known) {
        return "unknown " + what + " " + Quoted.of(name) + "; "
                + Nearest.to(name, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElseGet(() -> "expected " + oneOf(known));
    }

    /** Returns {@code a, b or c}. */
    static String oneOf(Collection<String> names) {
        List<String> all = List.copyOf(names);
        int last = all.size() - 1;
        return last <= 0 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    /** Returns the exception that says what should stand here. */
    default ConfigException expected(String what) {
        return place().error("expected " + what + ", found " + found());
    }

    /** Returns the entries; nothing at all, as after a key whose lines are all comments, gives none. */
    default List<Entry> entries() throws ConfigException {
        if (this instanceof Mapping mapping) {
            return mapping.entries();
        }
        if (this instanceof Scalar scalar && scalar.isAbsent()) {
            return List.of();
        }
        throw expected("keys and values");
    }

    /** Returns the items of a list, or a value that stands alone as a list of one; nothing at all gives none. */
    default List<YamlNode> items() throws ConfigException {
        if (this instanceof Sequence sequence) {
            return sequence.items();
        }
        if (this instanceof Scalar scalar) {
            return scalar.isAbsent() ? List.of() : List.of(this);
        }
        throw expected("a list");
    }

    /** Returns the value as text, quoted or not. */
    default String text() throws ConfigException {
        if (this instanceof Scalar scalar && !scalar.isAbsent()) {
            return scalar.content();
        }
        throw expected("a text");
    }

    /** Returns the values of a list as texts. */
    default List<String> texts() throws ConfigException {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items()) {
            texts.add(item.text());
        }
        return List.copyOf(texts);
    }

    /** Returns {@code true} or {@code false}. */
    default boolean flag() throws ConfigException {
        if (this instanceof Scalar scalar && scalar.plain()) {
            if (scalar.content().equals("true")) {
                return true;
            }
            if (scalar.content().equals("false")) {
                return false;
            }
        }
        throw expected("true or false");
    }

    /** Returns a whole number from {@code least} to {@code most}. */
    default long number(long least, long most) throws ConfigException {
        if (this instanceof Scalar scalar
                && scalar.plain()
                && WHOLE_NUMBER.matcher(scalar.content()).matches()) {
            long number = Long.parseLong(scalar.content());
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw expected("a whole number from " + least + " to " + most);
    }

    /** Returns the patterns of a list. */
    default List<Glob> globs() throws ConfigException {
        List<Glob> globs = new ArrayList<>();
        for (YamlNode item : items()) {
            try {
                globs.add(Glob.of(item.text()));
            } catch (IllegalArgumentException e) {
                throw item.place().error(e.getMessage());
            }
        }
        return List.copyOf(globs);
    }

    /** Returns the values of keys and values that have exactly these keys. */
    default Map<String, YamlNode> valuesOf(List<String> wanted) throws ConfigException {
        if (!(this instanceof Mapping mapping)) {
            throw expected(oneOf(wanted) + " with their values");
        }
        Map<String, YamlNode> values = new TreeMap<>();
        for (Entry entry : mapping.entries()) {
            if (!wanted.contains(entry.key())) {
                throw entry.unknown("key", wanted);
            }
            values.put(entry.key(), entry.value());
        }
        for (String key : wanted) {
            if (!values.containsKey(key)) {
                throw place().error("'" + key + "' is missing here");
            }
        }
        return values;
    }

    /** Returns a regular expression. */
    default TextPattern pattern() throws ConfigException {
        return pattern(text());
    }

    /** Returns the regular expression {@code regex}, which stands here. */
    default TextPattern pattern(String regex) throws ConfigException {
        if (regex.length() > TextPattern.LONGEST) {
            throw place().error("a regular expression of more than " + TextPattern.LONGEST + " characters");
        }
        try {
            return TextPattern.of(regex).at(place());
        } catch (PatternSyntaxException e) {
            throw place().error(Quoted.of(regex) + " is not a regular expression: " + e.getDescription()
                    + " near character " + Math.max(1, e.getIndex()));
        }
    }
}
