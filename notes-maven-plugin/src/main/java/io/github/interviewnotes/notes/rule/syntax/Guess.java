package io.github.interviewnotes.notes.rule.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses what code is that its own language's parser refused. Cautious: a wrong guess sends the reader of a message astray. */
final class Guess {

    /** A language by what only its code holds. */
    private record Mark(String language, Pattern pattern) {
        static Mark of(String language, String pattern) {
            return new Mark(language, Pattern.compile(pattern, Pattern.MULTILINE));
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of(
                    "http",
                    "\\A\\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) /\\S*(?: HTTP/[\\d.]+)?\\s*$|\\A\\s*HTTP/[\\d.]+ \\d{3}"),
            Mark.of("pytb", "\\A\\s*Traceback \\(most recent call last\\):$"),
            Mark.of("text", "\\A\\s*\\+[-+=]{3,}\\+$|^[ |│]*(?:[+`]--|[├└]──) \\S"),
            Mark.of("diff", "\\A(?:diff --git |--- \\S.*\\n\\+\\+\\+ \\S|@@ -\\d)"),
            Mark.of(
                    "dockerfile",
                    "\\A(?:\\s*#.*\\n)*\\s*FROM [\\w./:@-]+(?: [Aa][Ss] \\w+)?\\s*\\n+\\s*(?:RUN|COPY|WORKDIR|ENV|ARG|CMD|LABEL|ADD) "),
            Mark.of("console", "\\A\\s*(?:#.*\\s+)*\\$ [a-z]"),
            Mark.of("pycon", "\\A\\s*>>> \\w"),
            Mark.of("html", "\\A\\s*(?i:<!doctype html|<(?:html|head|body|div|form|script|table|ul|input)[ >])"),
            Mark.of("xml", "\\A\\s*<(?:\\?xml|[a-zA-Z][\\w:.-]*(?:\\s[^<>]*)?>[\\s\\S]*</)"),
            Mark.of(
                    "sql",
                    "\\A(?:\\s*--.*\\n)*\\s*(?:(?:SELECT|select)\\b[\\s\\S]*?\\b(?:FROM|from)\\b|(?:INSERT INTO|insert into|DELETE FROM|delete from"
                            + "|CREATE (?:UNIQUE )?(?:TABLE|INDEX|VIEW|DATABASE)|create (?:table|index|view)|ALTER TABLE|DROP TABLE) "
                            + "|(?:UPDATE|update) \\w+\\s+(?:SET|set)\\b|(?:WITH|with) \\w+ (?:AS|as) \\()"),
            Mark.of(
                    "javascript",
                    "\\A\\s*(?://.*\\s+)*(?:(?:const|let|var) [\\w{][^=\\n]*=|(?:async )?function \\w+\\([^)]*\\) \\{|import .* from ['\"].*['\"];)"),
            Mark.of(
                    "java",
                    "\\A\\s*(?:import [\\w.]+;\\s+)*(?:@\\w+\\s+)*(?:public |private )(?:static |final )*(?:class|interface|void|record) "),
            Mark.of(
                    "python",
                    "\\A\\s*(?:(?:from [\\w.]+ )?import [\\w., *]+$|(?:async )?def \\w+\\(.*\\).*:$|class \\w+(?:\\(.*\\))?:$)"),
            Mark.of(
                    "bash",
                    "\\A(?:\\s*#(?!!).*\\n)*(?:#!\\s?/\\S*(?:sh|bash)\\b|\\s*(?:sudo|apt|apt-get|brew|pip3?|python3?|npm|npx|yarn|pnpm|docker|kubectl|helm|git|curl|wget|cd|export|mkdir|uv|poetry) [-\\w./])"),
            Mark.of("toml", "\\A\\s*(?:#.*\\s+)*\\[[\\w.\"-]+\\]\\n+[\\w\"-]+ ?= ?"));

    private static final int START = 2000;

    private static final Pattern YAML_LINE = Pattern.compile("(?m)^[ \\t]*(?:- )?[\\w./\"'-]+:(?: \\S.*)?$");

    /** Pairs that shade into each other, so that one is no news of the other. */
    private static final List<Set<String>> KIN = List.of(
            Set.of("bash", "console"),
            Set.of("python", "pycon", "pytb"),
            Set.of("html", "xml", "javascript"),
            Set.of("json", "json5", "jsonc", "jsonl", "javascript", "yaml"),
            Set.of("sql", "mysql", "pgsql", "tsql", "plsql"),
            Set.of("toml", "properties", "yaml"));

    private Guess() {}

    /** Returns what {@code snippet} looks like, if that is not what it says it is. */
    static Optional<String> of(Snippet snippet) {
        String code = snippet.code();
        // how code starts tells what it is, and a pattern must not read all of a long one
        String start = code.substring(0, Math.min(START, code.length()));
        return MARKS.stream()
                .filter(mark -> mark.pattern.matcher(start).find())
                .map(Mark::language)
                .findFirst()
                .or(() -> isJson(code) ? Optional.of("json") : Optional.empty())
                .or(() -> isYaml(code) ? Optional.of("yaml") : Optional.empty())
                .filter(guess -> !guess.equals(snippet.language()) && !kin(guess, snippet.language()));
    }

    private static boolean kin(String one, String other) {
        return KIN.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    private static boolean isJson(String code) {
        String start = code.strip();
        return (start.startsWith("{") || start.startsWith("["))
                && start.indexOf('"') >= 0
                && new JsonJudge().judge(Snippet.of("json", code)) instanceof Verdict.Fine;
    }

    private static boolean isYaml(String code) {
        long keys = YAML_LINE.matcher(code).results().count();
        long lines = code.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .count();
        return keys >= 2 && keys * 2 > lines && new YamlJudge().judge(Snippet.of("yaml", code)) instanceof Verdict.Fine;
    }
}
