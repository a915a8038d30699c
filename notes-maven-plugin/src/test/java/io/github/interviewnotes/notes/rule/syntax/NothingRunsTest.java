package io.github.interviewnotes.notes.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Fence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever code holds, it is parsed and never runs. */
class NothingRunsTest {

    private static final List<String> BASH = List.of(
            "touch %s",
            "echo $(touch %s)",
            "echo `touch %s`",
            "cat <(touch %s) >(touch %s)",
            "x=$(( $(touch %s) + 1 ))",
            "a[$(touch %s)]=1",
            "(( a[$(touch %s)] ))",
            "[[ $(touch %s) -gt 0 ]]",
            "trap 'touch %s' EXIT DEBUG ERR RETURN\nexit 1",
            "set +n\ntouch %s",
            "set +o noexec; touch %s",
            "shopt -s expand_aliases\nalias x='touch %s'\nx",
            "cat <<EOF\n$(touch %s)\nEOF",
            "cat <<<$(touch %s)",
            "printf() { touch %s; }\nread() { touch %s; }\nset() { touch %s; }\neval() { touch %s; }",
            "echo > %s",
            "{ :; } > %s",
            "exec > %s",
            "coproc touch %s",
            "touch %s &",
            "eval 'touch %s'",
            "source /dev/stdin <<< 'touch %s'",
            "PROMPT_COMMAND='touch %s'\nPS4='$(touch %s)'\nset -x\n:",
            "BASH_ENV=<(echo touch %s) bash -c :",
            "echo ${x:=$(touch %s)} ${x@P}",
            "declare -i n='a[$(touch %s)]'",
            "echo $'\\x24(touch %s)'",
            "echo $\"$(touch %s)\"",
            "\"\nset +n\ntouch %s\n\"",
            ")\ntouch %s",
            "}\ntouch %s",
            "'\ntouch %s\n'",
            "fi; touch %s",
            "for i in $(touch %s); do :; done",
            "case $(touch %s) in *) touch %s;; esac",
            "f() { touch %s; }; f",
            "history -s 'touch %s'\n!!",
            "enable -n set\nset +n\ntouch %s");

    private static final List<String> PYTHON = List.of(
            "open('%s', 'w')",
            "# -*- coding: unicode_escape -*-\n# \\u000aopen('%s', 'w')",
            "f'{open(\"%s\", \"w\")}'",
            "class A(metaclass=open('%s', 'w')): pass",
            "def f(a=open('%s', 'w')): pass",
            "import site; open('%s', 'w')",
            ">>> open('%s', 'w')");

    private static final List<String> JAVASCRIPT = List.of(
            "require('fs').writeFileSync('%s', '')",
            "process.mainModule.require('fs').writeFileSync('%s', '')",
            "})(); require('fs').writeFileSync('%s', ''); (async () => {",
            "}; static { require('fs').writeFileSync('%s', '') }",
            "import fs from 'fs'; fs.writeFileSync('%s', '');",
            "await import('data:text/javascript,import fs from \"fs\"; fs.writeFileSync(\"%s\", \"\")')");

    private static final List<String> SQL = List.of(
            "ATTACH DATABASE '%s' AS x; CREATE TABLE x.t (a);",
            "VACUUM INTO '%s';",
            "SELECT writefile('%s', 'x') FORM t;",
            "CREATE VIRTUAL TABLE t USING csv(filename='%s');",
            "WITH a AS (SELECT 1) SELECT load_extension('%s');");

    @TempDir
    private Path folder;

    @Test
    void nothingIsWritten() {
        List<Fence> fences = new ArrayList<>();
        add("bash", BASH, fences);
        add(
                "console",
                BASH.stream().map(code -> "$ " + code.replace("\n", "\n> ")).toList(),
                fences);
        add("python", PYTHON, fences);
        add("js", JAVASCRIPT, fences);
        add("sql", SQL, fences);
        add("sql engine=sqlite", SQL, fences);
        List<Verdict> verdicts = Code.judge(fences);

        for (int i = 0; i < fences.size(); i++) {
            assertFalse(Files.exists(folder.resolve("ran" + i)), fences.get(i).code());
        }
        assertTrue(verdicts.stream().noneMatch(verdict -> Code.line(verdict).contains("status")), verdicts::toString);
        Verdict last =
                Code.judge(List.of(fences.get(0), Code.fence("bash", "a )"))).get(1);
        assertTrue(Code.line(last).startsWith("1:3 ") || last instanceof Verdict.Unjudged, "bash has judged: " + last);
    }

    private void add(String info, List<String> codes, List<Fence> fences) {
        for (String code : codes) {
            String target = folder.resolve("ran" + fences.size()).toString();
            fences.add(Code.fence(info, code.replace("%s", target) + "\n"));
        }
    }
}
