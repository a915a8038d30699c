package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.ProseSettings.Belief;
import io.github.interviewnotes.notes.config.ProseSettings.Believed;
import io.github.interviewnotes.notes.config.ProseSettings.ForFiles;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code prose.yaml}: the languages of the notes, and what is believed of LanguageTool. */
final class ProseReader {

    static final List<String> KEYS = List.of("language", "languages", "rules", "hidden");
    static final List<String> FILES_KEYS = List.of("files", "language");
    static final List<String> RULE_KEYS = List.of("severity", "reason");
    static final List<String> HIDDEN_KEYS = List.of("rule", "sentence", "reason");
    static final List<String> BELIEFS = List.of("off", "on", "warning", "error");

    static final String CATEGORY = "category:";

    // the codes of LanguageTool: en-US, ca-ES-valencia, de-DE-x-simple-language
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");

    private static final Pattern PRIMARY = Pattern.compile("^[A-Za-z]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ProseSettings settings = ProseSettings.defaults();

    static ProseSettings read(YamlNode file) throws ConfigException {
        ProseReader reader = new ProseReader();
        for (YamlNode.Entry entry : file.entries()) {
            reader.read(entry);
        }
        return reader.settings;
    }

    private void read(YamlNode.Entry entry) throws ConfigException {
        YamlNode value = entry.value();
        ProseSettings s = settings;
        settings = switch (entry.key()) {
            case "language" -> new ProseSettings(language(value), s.languages(), s.rules(), s.hidden());
            case "languages" -> new ProseSettings(s.language(), languages(value), s.rules(), s.hidden());
            case "rules" -> new ProseSettings(s.language(), s.languages(), rules(value), s.hidden());
            case "hidden" -> new ProseSettings(s.language(), s.languages(), s.rules(), hidden(value));
            default -> throw entry.unknown("key", KEYS);
        };
    }

    static String language(YamlNode value) throws ConfigException {
        String code = value.text();
        if (!LANGUAGE.matcher(code).matches()) {
            throw value.place()
                    .error(Quoted.of(code) + " is no code of a language; expected one such as en-US, en-GB or de-DE");
        }
        return PRIMARY.matcher(code).replaceFirst(primary -> primary.group().toLowerCase(Locale.ROOT));
    }

    private static List<ForFiles> languages(YamlNode value) throws ConfigException {
        List<ForFiles> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = item.valuesOf(FILES_KEYS);
            List<Glob> files = keys.get("files").globs();
            if (files.isEmpty()) {
                throw keys.get("files").expected("at least one pattern for paths, for example 'de/**'");
            }
            all.add(new ForFiles(item.place(), files, language(keys.get("language"))));
        }
        return all;
    }

    private static List<Believed> rules(YamlNode value) throws ConfigException {
        List<Believed> all = new ArrayList<>();
        for (YamlNode.Entry entry : value.entries()) {
            boolean ofCategory = entry.key().startsWith(CATEGORY);
            String id = ofCategory ? entry.key().substring(CATEGORY.length()).strip() : entry.key();
            all.add(new Believed(entry.place(), id, ofCategory, belief(entry.value())));
        }
        return all;
    }

    private static Belief belief(YamlNode value) throws ConfigException {
        YamlNode severity = value;
        if (value instanceof YamlNode.Mapping) {
            Map<String, YamlNode> keys = value.valuesOf(RULE_KEYS);
            reason(keys.get("reason"));
            severity = keys.get("severity");
        }
        if (!(severity instanceof YamlNode.Scalar)) {
            throw severity.expected(YamlNode.oneOf(BELIEFS));
        }
        String name = severity.text();
        if (!BELIEFS.contains(name)) {
            throw severity.place().error(YamlNode.unknownName("level", name, BELIEFS));
        }
        return Belief.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<HiddenSentence> hidden(YamlNode value) throws ConfigException {
        List<HiddenSentence> all = new ArrayList<>();
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> keys = item.valuesOf(HIDDEN_KEYS);
            reason(keys.get("reason"));
            all.add(new HiddenSentence(item.place(), keys.get("rule").text(), sentence(keys.get("sentence"))));
        }
        return all;
    }

    private static HiddenSentence.Sentence sentence(YamlNode value) throws ConfigException {
        String text = value.text();
        if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
            return new HiddenSentence.Like(value.pattern(text.substring(1, text.length() - 1)));
        }
        if (text.startsWith("^") && text.endsWith("$")) {
            // so LTeX writes what its users hide: ^\QHe had had enough.\E$
            return new HiddenSentence.Like(value.pattern(text));
        }
        // what stands in backticks is copied with them from the source, and without them from the page
        String words = SPACES.matcher(text.replace("`", "")).replaceAll(" ").strip();
        if (words.isEmpty()) {
            throw value.expected("a sentence, or a regular expression between slashes");
        }
        return new HiddenSentence.Exactly(words);
    }

    /** A reason changes nothing, but whoever reads the file next year needs it. */
    private static void reason(YamlNode value) throws ConfigException {
        if (value.text().isBlank()) {
            throw value.expected("a reason");
        }
    }
}
