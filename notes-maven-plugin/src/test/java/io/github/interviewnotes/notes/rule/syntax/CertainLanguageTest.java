package io.github.interviewnotes.notes.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.Fence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertainLanguageTest {

    private final CertainLanguage certain = new CertainLanguage();

    /** Precision on fences whose language is known, and forgotten for once: at least 99 in 100 guesses are right. */
    @Test
    void isRightOfTheFencesOfOurOwnNotes() throws Exception {
        Languages languages = Configuration.defaults().languages();
        List<Fence> fences;
        try (Workers workers = new Workers(1)) {
            fences = new NotebookLoader(NotesSettings.defaults(), workers)
                    .load(Path.of("..", "notes")).notes().stream()
                            .flatMap(note -> note.fences().stream())
                            .toList();
        }
        int guessed = 0;
        int right = 0;
        for (Fence fence : fences) {
            Optional<String> guess = certain.of(fence);
            guessed += guess.isPresent() ? 1 : 0;
            right += guess.isPresent() && guess.equals(languages.canonical(fence.language())) ? 1 : 0;
        }
        assertTrue(guessed > 200, guessed + " guesses");
        assertTrue(right * 100 >= guessed * 99, right + " of " + guessed + " guesses are right");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "json",
                "A sentence that says: import what you need.\n",
                "import this\n",
                "print(1)\n",
                "x = 1\n",
                "{\"a\": 1}\n{\"a\": 2}\n",
                "{\n  \"a\": 1,\n}\n",
                "[1, 2, 3]\n",
                "{{ `{ \"version\": 1 }` }}\n",
                "Host: example.org\nAccept: text/html\n",
                "HTTP/1.1 200 OK\nContent-Type: text/html\n",
                "[section]\nname = value\n",
                "fn main() {\n    let x = 1;\n}\n",
                "def add(a, b)\n  a + b\nend\n",
                "class Foo:\n  {\n}\n",
                "class A { }\n",
                "SELECT the fields that you need FROM here\n",
                "shop=# SELECT 1 FROM t;\n",
                "$ git status\nOn branch main\n",
                ">>> def f():\n...     return 1\n",
                "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n",
                "<div>{{ name }}</div>\n",
                "<!DOCTYPE html>\n<p>{% if a %}</p>\n",
                "total: 3\nused: 1\n",
            })
    void saysNothingOfWhatMayBeAnother(String code) {
        assertEquals(Optional.empty(), certain.of(code));
    }
}
