package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Python;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who judges which language. */
final class Judges {

    private final Map<String, Judge> byLanguage = new HashMap<>();

    private Judges() {}

    /** Returns judges that find their programs on {@code programs}; none is looked for before it is needed. */
    static Judges of(ProgramPath programs) {
        Supplier<Optional<Interpreter>> python = () -> Python.find(programs)
                .map(program -> interpreter("python", program, "judge.py", "-I", "-S", "-B", "-c"));
        Supplier<Optional<Interpreter>> bash = () -> programs.find("bash")
                .map(program -> interpreter("bash", program, "judge.sh", "--noprofile", "--norc", "-c"));
        Supplier<Optional<Interpreter>> node = () -> programs.find("node")
                .map(program ->
                        interpreter("node", program, "judge.js", "--experimental-vm-modules", "--no-warnings", "-e"));
        Judges judges = new Judges();
        judges.add(new PythonJudge(python), "python", "pycon");
        judges.add(new BashJudge(bash), "bash", "console");
        judges.add(new JavaScriptJudge(node), "javascript");
        judges.add(new SqlJudge(python), "sql", "mysql", "pgsql", "tsql");
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

    private static Interpreter interpreter(String name, Path program, String driver, String... options) {
        List<String> command = new java.util.ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(options));
        return Interpreter.of(name, command, driver);
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
