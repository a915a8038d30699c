package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Random notes in each block of which one error is planted, between the brackets ⟦ and ⟧, in a construct within others.
 * The same seed gives the same note.
 */
final class RandomMarkdown {

    private static final int MOST_BLOCKS = 12;
    private static final int MOST_WRAPPERS = 3;

    /** Sentences that are right but for what is planted in them. */
    private static final List<String> SENTENCES = List.of(
            "We know that they @ it soon.",
            "The reader will @ the old page.",
            "They did @ it, as the log shows.",
            "In 2024 we could @ each row.");

    private static final List<String> MISSPELLED = List.of("recieve", "wriite", "becuase", "seperate", "beleive");

    private static final List<String> DOUBLED = List.of("Read ⟦the the⟧ page.", "It ⟦is is⟧ a page.");

    private static final List<String> ARTICLES =
            List.of("Read ⟦a⟧ index.", "This is ⟦an⟧ tree.", "Read ⟦a⟧ *index*.", "It is **⟦an⟧** page.");

    /** How markup can stand in a misspelled word of at least four letters. */
    private static final List<UnaryOperator<String>> IN_WORD = List.of(
            word -> word,
            word -> word.substring(0, 2) + "**" + word.substring(2, 4) + "**" + word.substring(4),
            word -> word.substring(0, 2) + "&shy;" + word.substring(2),
            word -> word.substring(0, 2) + "\u00AD" + word.substring(2),
            word -> word.substring(0, 2) + "&#x200D;" + word.substring(2),
            word -> word.substring(0, 2) + "\u200C" + word.substring(2),
            word -> word.substring(0, 2) + "&#" + (int) word.charAt(2) + ";" + word.substring(3),
            word -> word.substring(0, 3) + "<!-- c -->" + word.substring(3),
            word -> word.substring(0, 3) + "<wbr>" + word.substring(3));

    /** What can stand round words; none of it holds words of its own. */
    private static final List<UnaryOperator<String>> ROUND = List.of(
            words -> words,
            words -> "*" + words + "*",
            words -> "__" + words + "__",
            words -> "***" + words + "***",
            words -> "[" + words + "](https://example.org \"titel\")",
            words -> "[" + words + "](<a b.md>)",
            words -> "[" + words + "][ref]",
            words -> "<span title=\"titel\">" + words + "</span>",
            words -> "\"" + words + "\"",
            words -> "(" + words + ")",
            words -> "“" + words + "”");

    /** What can stand before words, and behind it a space. */
    private static final List<String> BEFORE = List.of(
            "",
            "😀",
            "𝔘𝔫",
            "`code`",
            "`` a ` b ``",
            "\\*",
            "&amp;",
            "&copy; &NotEqualTilde;",
            "<https://a.example>",
            "https://a.example/x_y_z",
            "<kbd>Ctrl</kbd>",
            "`code` <!-- comment -->",
            "~~gone~~",
            "![](a.png)",
            "e\u0301",
            "👩‍👩‍👧",
            "שלום",
            "\\\\",
            "1 < 2",
            "Here[^1]");

    /** What a construct makes of the lines of a block. */
    private static final List<UnaryOperator<List<String>>> BLOCKS = List.of(
            lines -> prefixed("> ", "> ", lines),
            lines -> prefixed(">", ">", lines),
            lines -> prefixed("- ", "  ", lines),
            lines -> prefixed("*\t", "\t", lines),
            lines -> prefixed("12) ", "    ", lines),
            lines -> joined(List.of(List.of("- [x] One.", ""), prefixed("  ", "  ", lines))),
            lines -> prefixed("> [!NOTE]\n>\n> ", "> ", lines),
            lines -> joined(List.of(List.of("<div class=\"x\">", ""), lines, List.of("", "</div>"))),
            lines -> joined(List.of(List.of("- One.", ""), prefixed("  ", "  ", lines))));

    private final Random random;

    RandomMarkdown(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a note. */
    String note() {
        List<String> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_BLOCKS);
        for (int i = 0; i < count; i++) {
            blocks.add(String.join("\n", block()));
        }
        blocks.add("[^1]: " + one(SENTENCES).replace("@", misspelled()) + "\n\n    " + words());
        blocks.add("[ref]: https://titel.example 'titel'");
        String front = random.nextInt(3) == 0 ? "---\ntitle: recieve\n---\n\n" : "";
        String note = front + String.join("\n\n", blocks) + (random.nextBoolean() ? "\n" : "");
        return (random.nextInt(3) == 0 ? "\uFEFF" : "") + note.replace("\n", one(List.of("\n", "\r\n", "\r")));
    }

    private List<String> block() {
        List<String> lines = switch (random.nextInt(6)) {
            case 0 -> List.of("#".repeat(1 + random.nextInt(6)) + " " + words() + one(List.of("", " ##", " {#id}")));
            case 1 -> List.of(words(), one(List.of("---", "=====")));
            case 2 -> table();
            case 3 -> List.of("It is right" + one(List.of("", "  ", "\\")), words());
            default -> List.of(words());
        };
        for (int i = random.nextInt(MOST_WRAPPERS + 1); i > 0; i--) {
            lines = one(BLOCKS).apply(lines);
        }
        return lines;
    }

    private List<String> table() {
        String head = random.nextBoolean() ? "One" : cell();
        return List.of("| " + head + " | `a \\| b` |", "|:--|--:|", "| a \\| b | " + cell() + " |", cell() + "|`x\\|`");
    }

    private String cell() {
        return words().replace("1 < 2", "1 \\| 2");
    }

    private String words() {
        String before = one(BEFORE);
        return (before.isEmpty() ? "" : before + " ") + one(ROUND).apply(planted());
    }

    private String planted() {
        return switch (random.nextInt(6)) {
            case 0 -> one(DOUBLED);
            case 1 -> one(ARTICLES);
            default -> one(SENTENCES).replace("@", misspelled());
        };
    }

    private String misspelled() {
        return "⟦" + one(IN_WORD).apply(one(MISSPELLED)) + "⟧";
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> prefixed(String first, String others, List<String> lines) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            for (String part : ((all.isEmpty() ? first : others) + line).split("\n")) {
                all.add(part);
            }
        }
        return all;
    }

    private static List<String> joined(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
