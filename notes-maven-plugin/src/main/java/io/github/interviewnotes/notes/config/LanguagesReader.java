package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code languages.yaml}: names of languages, each with its aliases. */
final class LanguagesReader {

    static final List<String> KEYS = List.of("languages");

    // no space and no backtick, which would end the name in a fence; no capital, since letter case means nothing
    static final Pattern NAME = Pattern.compile("[^\\s`{}=\\p{Lu}]+");

    private final Map<String, String> canonicalNames;

    private LanguagesReader(Languages known) {
        this.canonicalNames = new TreeMap<>(known.canonicalNames());
    }

    /** Returns {@code known} and what the file adds to it: languages, or aliases of those that are known. */
    static Languages read(YamlNode file, Languages known) throws ConfigException {
        LanguagesReader reader = new LanguagesReader(known);
        for (YamlNode.Entry entry : file.entries()) {
            if (!entry.key().equals("languages")) {
                throw entry.unknown("key", KEYS);
            }
            for (YamlNode.Entry language : entry.value().entries()) {
                reader.add(language.key(), language.key(), language.place());
                for (YamlNode alias : language.value().items()) {
                    reader.add(alias.text(), language.key(), alias.place());
                }
            }
        }
        return new Languages(reader.canonicalNames);
    }

    private void add(String name, String language, Place place) throws ConfigException {
        if (!NAME.matcher(name).matches()) {
            throw place.error(Quoted.of(name) + " cannot name a language; write one word in lower case");
        }
        String taken = canonicalNames.putIfAbsent(name, language);
        if (taken != null && !taken.equals(language)) {
            throw place.error(Quoted.of(name) + " already stands for " + Quoted.of(taken));
        }
    }
}
