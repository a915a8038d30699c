package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Notes in which lines and pages end everywhere: each block comes in every size, and so at every height of a page. */
final class Torture {

    /** Lines of code that no page is wide enough for, and what lies at hand to go wrong with them. */
    static final List<String> LONG_LINES = List.of(
            "result = some_object.method_name(first_argument, second_argument)(another_call[index_of_it], {'key': 1}) + tail",
            "        if condition_number_one and condition_number_two or condition_number_three and not condition_four: pass",
            "x = " + "a".repeat(200),
            "url = 'https://example.org/a/very/long/path/with/many/segments/that/goes/on/and/on/until/it/wraps/there.html?x=1'",
            " ".repeat(60) + "deeply = indented(line, that=wraps, because='it is long')",
            "a  =  1   +   2      # two  spaces   kept");

    private static final String[] WORDS =
            ("lines break where a reader expects it and never where the engine happens to find the border of a box with its own"
                            + " small font")
                    .split(" ");

    private final Random random = new Random(5);

    private Torture() {}

    static void write(Path folder) throws IOException {
        Torture torture = new Torture();
        Files.writeString(folder.resolve("a.md"), torture.punctuation());
        Files.writeString(folder.resolve("b.md"), torture.leadIns());
        Files.writeString(folder.resolve("c.md"), torture.code());
        Files.writeString(folder.resolve("d.md"), torture.tables());
        Files.writeString(folder.resolve("e.md"), torture.tail());
        Files.writeString(folder.resolve("f.md"), torture.pictures(folder));
    }

    /** Writes a note of questions, whose lines end at every place of the text that leads to their pages. */
    static void writeQuestions(Path folder) throws IOException {
        Torture torture = new Torture();
        StringBuilder note = new StringBuilder("# Questions\n\n## All of them\n\n");
        for (int i = 0; i < 90; i++) {
            note.append("### Q: ")
                    .append(torture.words(8 + i % 9))
                    .append("?\n\n")
                    .append(torture.words(12 + i * 7 % 50))
                    .append(".\n\n");
        }
        Files.writeString(folder.resolve("a.md"), note);
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private String punctuation() {
        StringBuilder note = new StringBuilder("# Punctuation\n\n");
        for (int i = 0; i < 30; i++) {
            note.append(words(3 + i)).append("""
                     (`code_%1$d`), *some emphasis*; [a link](https://example.org/%1$d). **Bold words**: (*see there*) "`quoted`"! \
                    And (`a.b(c)`)[^n] or [two words](https://example.org)? Or 20 %% of `it`.

                    """.formatted(i));
        }
        return note.append("[^n]: A note.\n").toString();
    }

    private String leadIns() {
        StringBuilder note = new StringBuilder("# Lead-ins\n\n");
        for (int i = 0; i < 60; i++) {
            if (i % 7 == 0) {
                note.append("## ").append(words(3)).append("\n\n");
            }
            note.append(words(10 + i * 7 % 40)).append(":\n\n");
            note.append(
                    switch (i % 4) {
                        case 0 -> fence("python", 3 + i % 12);
                        case 1 -> "- " + words(5) + "\n- " + words(21) + "\n- " + words(3) + "\n\n";
                        case 2 -> table(3 + i % 9);
                        default ->
                            "- " + words(9) + ":\n  - " + words(9) + "\n- " + words(8)
                                    + ":\n\n  ```text\n  x\n  y\n  ```\n\n";
                    });
        }
        return note.toString();
    }

    private String code() {
        StringBuilder note = new StringBuilder("# Code\n\n");
        for (int i = 1; i < 34; i++) {
            note.append(words(14)).append(".\n\n").append(fence("python", i));
            if (i % 2 == 0) {
                note.append(fence("text output", 1 + i % 6));
            }
        }
        note.append(words(8)).append(":\n\n```text diagram\n");
        for (String ends : List.of("┌┐", "││", "└┘")) {
            String inside = (ends.equals("││") ? " " : "─").repeat(78);
            note.append(ends.charAt(0)).append(inside).append(ends.charAt(1)).append('\n');
        }
        note.append("```\n\n");
        return note + "## Long lines\n\n```python\n" + String.join("\n", LONG_LINES) + "\n```\n";
    }

    private static String fence(String info, int lines) {
        StringBuilder fence = new StringBuilder("```" + info + "\n");
        for (int i = 0; i < lines; i++) {
            fence.append(i % 7 == 6 ? "" : "    ".repeat(i % 3) + "line_" + i + " = function(" + lines + ")")
                    .append('\n');
        }
        return fence + "```\n\n";
    }

    private String tables() {
        StringBuilder note = new StringBuilder("# Tables\n\n");
        for (int i = 1; i < 24; i++) {
            note.append(words(12)).append(".\n\n").append(table(i));
        }
        String wide = "| " + "averylongword | ".repeat(14) + "\n";
        return note + wide + "|" + "---|".repeat(14) + "\n" + wide + "\n- In a list:\n\n  " + wide + "  |"
                + "---|".repeat(14) + "\n  " + wide;
    }

    private String table(int rows) {
        StringBuilder table = new StringBuilder("| n | what | why |\n|---|---|---|\n");
        for (int i = 0; i < rows; i++) {
            table.append("| %d | %s | `%s` |%n".formatted(i, words(1 + i * 11 % 47), words(1)));
        }
        return table + "\n";
    }

    private String pictures(Path folder) throws IOException {
        StringBuilder note = new StringBuilder("# Pictures\n\n");
        for (int i = 1; i < 13; i++) {
            String name = "p" + i + ".svg";
            Files.writeString(folder.resolve(name), """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 %1$d" width="400" height="%1$d"><title>A box</title>\
                    <rect width="400" height="%1$d" fill="#ddd"/></svg>""".formatted(i * 37 % 13 * 20 + 60));
            note.append(words(9 + i * 31 % 60))
                    .append(":\n\n![A box](")
                    .append(name)
                    .append(")\n\n");
        }
        return note.toString();
    }

    /** A chapter that is three lines too long for its last page. */
    private String tail() {
        return "# Tail\n\n" + ("x ".repeat(40) + "\n\n").repeat(19) + "- Further\n- reading\n";
    }
}
