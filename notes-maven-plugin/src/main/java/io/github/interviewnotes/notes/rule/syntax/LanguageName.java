package io.github.interviewnotes.notes.rule.syntax;

import java.util.Map;

/** How people write the names of languages. */
final class LanguageName {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bash", "Bash"),
            Map.entry("console", "a shell session"),
            Map.entry("diff", "a diff"),
            Map.entry("dockerfile", "a Dockerfile"),
            Map.entry("html", "HTML"),
            Map.entry("http", "HTTP"),
            Map.entry("java", "Java"),
            Map.entry("javascript", "JavaScript"),
            Map.entry("json", "JSON"),
            Map.entry("json5", "JSON5"),
            Map.entry("jsonc", "JSON with comments"),
            Map.entry("jsonl", "JSON Lines"),
            Map.entry("mysql", "SQL"),
            Map.entry("pcre", "regular expression"),
            Map.entry("pgsql", "SQL"),
            Map.entry("properties", "properties"),
            Map.entry("pycon", "a Python session"),
            Map.entry("pytb", "a Python traceback"),
            Map.entry("python", "Python"),
            Map.entry("sql", "SQL"),
            Map.entry("text", "printed text"),
            Map.entry("toml", "TOML"),
            Map.entry("tsql", "SQL"),
            Map.entry("xml", "XML"),
            Map.entry("yaml", "YAML"));

    private LanguageName() {}

    static String of(String language) {
        return NAMES.getOrDefault(language, language);
    }
}
