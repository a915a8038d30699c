package io.github.interviewnotes.notes.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what a section must hold: a list of {@code table}, {@code table: 2}, {@code table: {min: 1, columns: {max: 6}}} and the
 * like. Without {@code min} and {@code max} at least one is wanted.
 */
final class ContentReader {

    static final List<String> KINDS = List.of("list", "fence", "table", "prompt", "link", "image", "text", "any-of");
    static final List<String> LIST_KEYS = List.of("min", "max", "items", "words-per-item");
    static final List<String> FENCE_KEYS = List.of("min", "max", "languages", "without");
    static final List<String> TABLE_KEYS = List.of("min", "max", "columns", "rows");
    static final List<String> PROMPT_KEYS = List.of("min", "max", "level");
    static final List<String> TEXT_KEYS = List.of("min", "max", "pattern");

    private static final Bounds AT_LEAST_ONE = new Bounds(1, Integer.MAX_VALUE);

    private final Languages languages;

    ContentReader(Languages languages) {
        this.languages = languages;
    }

    List<ContentRule> read(YamlNode node) throws ConfigException {
        List<ContentRule> rules = new ArrayList<>();
        for (YamlNode item : node.items()) {
            rules.add(item instanceof YamlNode.Scalar ? bare(item) : detailed(item));
        }
        return List.copyOf(rules);
    }

    private ContentRule bare(YamlNode kind) throws ConfigException {
        YamlNode nothing = new YamlNode.Mapping(kind.place(), List.of());
        return rule(new YamlNode.Entry(kind.place(), kind.text(), nothing));
    }

    private ContentRule detailed(YamlNode node) throws ConfigException {
        List<YamlNode.Entry> entries = node.entries();
        if (entries.size() != 1) {
            throw node.place()
                    .error("expected one of " + YamlNode.oneOf(KINDS) + " in each item of the list, found "
                            + entries.size());
        }
        return rule(entries.get(0));
    }

    private ContentRule rule(YamlNode.Entry entry) throws ConfigException {
        return switch (entry.key()) {
            case "list" -> lists(entry.value());
            case "fence" -> fences(entry.value());
            case "table" -> tables(entry.value());
            case "prompt" -> prompts(entry.value());
            case "link" -> new ContentRule.Links(count(entry.value()));
            case "image" -> new ContentRule.Images(count(entry.value()));
            case "text" -> texts(entry);
            case "any-of" -> anyOf(entry);
            default -> throw entry.unknown("content", KINDS);
        };
    }

    private static Bounds count(YamlNode node) throws ConfigException {
        return new Counted(node, BoundsReader.KEYS).bounds();
    }

    private static ContentRule lists(YamlNode node) throws ConfigException {
        Counted counted = new Counted(node, LIST_KEYS);
        Bounds items = Bounds.ANY;
        Bounds words = Bounds.ANY;
        for (YamlNode.Entry entry : counted.others()) {
            if (entry.key().equals("items")) {
                items = BoundsReader.read(entry.value());
            } else {
                words = BoundsReader.read(entry.value());
            }
        }
        return new ContentRule.Lists(counted.bounds(), items, words);
    }

    private ContentRule fences(YamlNode node) throws ConfigException {
        Counted counted = new Counted(node, FENCE_KEYS);
        List<String> names = List.of();
        List<String> without = List.of();
        for (YamlNode.Entry entry : counted.others()) {
            if (entry.key().equals("languages")) {
                names = known(entry.value());
            } else {
                without = entry.value().texts();
            }
        }
        return new ContentRule.Fences(counted.bounds(), names, without);
    }

    private List<String> known(YamlNode node) throws ConfigException {
        for (YamlNode item : node.items()) {
            if (languages.canonical(item.text()).isEmpty()) {
                throw item.place().error(languages.unknown(item.text()));
            }
        }
        return node.texts();
    }

    private static ContentRule tables(YamlNode node) throws ConfigException {
        Counted counted = new Counted(node, TABLE_KEYS);
        Bounds columns = Bounds.ANY;
        Bounds rows = Bounds.ANY;
        for (YamlNode.Entry entry : counted.others()) {
            if (entry.key().equals("columns")) {
                columns = BoundsReader.read(entry.value());
            } else {
                rows = BoundsReader.read(entry.value());
            }
        }
        return new ContentRule.Tables(counted.bounds(), columns, rows);
    }

    private static ContentRule prompts(YamlNode node) throws ConfigException {
        Counted counted = new Counted(node, PROMPT_KEYS);
        Optional<String> level = Optional.empty();
        for (YamlNode.Entry entry : counted.others()) {
            level = Optional.of(entry.value().text().toLowerCase(Locale.ROOT));
        }
        return new ContentRule.Prompts(counted.bounds(), level);
    }

    private static ContentRule texts(YamlNode.Entry text) throws ConfigException {
        Counted counted = new Counted(text.value(), TEXT_KEYS);
        Optional<TextPattern> pattern = Optional.empty();
        for (YamlNode.Entry entry : counted.others()) {
            pattern = Optional.of(entry.value().pattern());
        }
        return new ContentRule.Texts(
                counted.bounds(), pattern.orElseThrow(() -> text.place().error("'text' needs a 'pattern'")));
    }

    private ContentRule anyOf(YamlNode.Entry anyOf) throws ConfigException {
        List<ContentRule> choices = read(anyOf.value());
        if (choices.isEmpty()) {
            throw anyOf.place().error("'any-of' needs a list of what may stand there");
        }
        return new ContentRule.AnyOf(choices);
    }

    /** A kind of content with its count, and the other settings that it has. */
    private static final class Counted {
        private Bounds bounds = Bounds.ANY;
        private boolean bounded;
        private final List<YamlNode.Entry> others = new ArrayList<>();

        Counted(YamlNode node, List<String> keys) throws ConfigException {
            if (node instanceof YamlNode.Scalar scalar && !scalar.isAbsent()) {
                bounds = BoundsReader.read(node);
                bounded = true;
                return;
            }
            for (YamlNode.Entry entry : node.entries()) {
                if (keys.contains(entry.key()) && !BoundsReader.KEYS.contains(entry.key())) {
                    others.add(entry);
                } else {
                    bounds = BoundsReader.narrow(bounds, entry, keys);
                    bounded = true;
                }
            }
        }

        Bounds bounds() {
            return bounded ? bounds : AT_LEAST_ONE;
        }

        List<YamlNode.Entry> others() {
            return others;
        }
    }
}
