package io.github.interviewnotes.notes.rule.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who judges which language. */
final class Judges {

    private final Map<String, Judge> byLanguage = new HashMap<>();

    private Judges() {}

    /** Returns judges that use {@code programs}; none is looked for before it is needed. */
    static Judges of(Programs programs) {
        Judges judges = new Judges();
        judges.add(new PythonJudge(programs.python()), "python", "pycon");
        judges.add(new BashJudge(programs.bash()), "bash", "console");
        judges.add(new JavaScriptJudge(programs.node()), "javascript");
        judges.add(new SqlJudge(programs.python()), "sql", "mysql", "pgsql", "tsql");
        judges.add(new JsonJudge(), "json", "jsonc", "json5", "jsonl");
        judges.add(new YamlJudge(), "yaml");
        judges.add(new TomlJudge(), "toml");
        judges.add(new XmlJudge(), "xml");
        judges.add(new HtmlJudge(), "html");
        judges.add(new PropertiesJudge(), "properties");
        judges.add(new JavaJudge(), "java");
        judges.add(new RegexJudge(), "pcre");
        return judges;
    }

    private void add(Judge judge, String... languages) {
        for (String language : languages) {
            byLanguage.put(language, judge);
        }
    }

    /** Returns who judges a language. */
    Optional<Judge> of(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }
}
