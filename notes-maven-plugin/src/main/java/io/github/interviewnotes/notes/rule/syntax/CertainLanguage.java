package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.rule.FenceLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells what language code is in that does not say it. Only where it holds what only that language has and, where a parser is at hand,
 * the parser takes it; prose, output and single words have no language here. Unlike {@link Guess} it has no refusal to go by.
 */
public final class CertainLanguage implements FenceLanguage {

    private static final int LONGEST = 20_000;

    /** A language, what its code has, and what it does not have. */
    private record Mark(String language, Pattern has, Pattern hasNot, Predicate<String> parses) {

        boolean fits(String code) {
            return has.matcher(code).find() && !hasNot.matcher(code).find() && parses.test(code);
        }
    }

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final List<Mark> MARKS = List.of(
            new Mark(
                    "json",
                    Pattern.compile("\\A\\s*[{\\[][\\s\\S]*\"[^\"\\n]*\"\\s*:[\\s\\S]*[}\\]]\\s*\\z"),
                    // a template, or several documents, as a log has them
                    Pattern.compile("\\{\\{|\\}\\s*\\n\\s*\\{"),
                    code -> parses(new JsonJudge(), "json", code)),
            mark(
                    "python",
                    "(?m)^(?:from [a-z_][\\w.]* import (?:\\w+(?:, \\w+)*|\\()|(?:async )?def [a-z_]\\w*\\(.*\\)(?: -> [^:]+)?:$"
                            + "|class \\w+(?:\\([\\w., =]*\\))?:$|if __name__ == )",
                    "(?m)[;{]\\s*$|^\\s*\\}|^\\s*end$|^\\s*[$%>] |^\\s*>>>|^\\s*(?:let|const|var|func|fn|val|public|begin|cdef|cpdef|cimport) "
                            + "|^\\s*(?:\\{%|<)|^Traceback|^\\s*\\.\\.\\.[ \\t]\\S|^[-+@]{1,3} "),
            mark(
                    "sql",
                    "\\A(?:\\s*--.*\\n)*\\s*(?:SELECT\\s[\\s\\S]*?\\bFROM\\s|INSERT INTO \\w|CREATE TABLE (?:IF NOT EXISTS )?[\\w.\"]+\\s*\\(|DELETE FROM \\w|UPDATE \\w+\\s+SET\\s|ALTER TABLE \\w)[\\s\\S]*;\\s*\\z",
                    "(?m)^\\s*[\\w-]+[=#]?> |^\\([\\d,]+ rows?|^[-+|]{5,}|\\$\\{|^\\s*(?:def|import|from \\w+ import) "),
            mark("bash", "\\A#!\\s?/(?:usr/)?bin/(?:env )?(?:ba)?sh\\b", "(?m)^#!.*\\bfish\\b"),
            mark("html", "\\A\\s*(?i:<!doctype html|<html[ >])", "\\{%|\\{\\{|<%|<\\?php|@\\w+\\("),
            new Mark(
                    "xml",
                    Pattern.compile("\\A\\s*<\\?xml [\\s\\S]*>\\s*\\z"),
                    NOTHING,
                    code -> parses(new XmlJudge(), "xml", code)),
            mark(
                    "dockerfile",
                    "\\A(?:\\s*#.*\\n)*\\s*FROM [\\w./:@-]+(?: [Aa][Ss] \\w+)?\\s*\\n[\\s\\S]*^(?:RUN|COPY|WORKDIR|CMD|ENTRYPOINT|ADD) ",
                    "(?m)^\\s*\\$ "),
            mark("diff", "\\Adiff --git a/.*\\n|\\A--- \\S+.*\\n\\+\\+\\+ \\S+.*\\n@@ -\\d", "(?!)"),
            new Mark(
                    "yaml",
                    Pattern.compile("(?m)^[\\w-]+:\\s*\\n[ \\t]+(?:- )?[\\w-]+: ?\\S"),
                    Pattern.compile(
                            "(?m)^(?!\\s*(?:#|-|[\\w./\"'$*&<>{}\\[\\]-]+:(?:\\s|$)|$)).*$|^\\s*[\\w-]+: .*[;{]\\s*$"),
                    code -> parses(new YamlJudge(), "yaml", code)),
            new Mark(
                    "java",
                    Pattern.compile(
                            "(?m)^import (?:static )?java[\\w.]*\\.[\\w*]+;$|\\bSystem\\.out\\.print|^public (?:final )?class \\w+.*\\{$"),
                    Pattern.compile("(?m)^\\s*(?:using |namespace |fun |def |val |var \\w+:)|^import .*[^;]$"),
                    code -> new JavaJudge()
                                    .judge(List.of(Snippet.of("java", code)))
                                    .get(0)
                            instanceof Verdict.Fine));

    private static Mark mark(String language, String has, String hasNot) {
        return new Mark(language, Pattern.compile(has, Pattern.MULTILINE), Pattern.compile(hasNot), code -> true);
    }

    private static boolean parses(Judge.OfOne judge, String language, String code) {
        return judge.judge(Snippet.of(language, code)) instanceof Verdict.Fine;
    }

    /** Returns the one language that the code of a fence can be in; nothing where none or several fit. */
    @Override
    public Optional<String> of(Fence fence) {
        return of(fence.code());
    }

    Optional<String> of(String code) {
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> fitting = new ArrayList<>();
        MARKS.stream().filter(mark -> mark.fits(code)).map(Mark::language).forEach(fitting::add);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
