package io.github.interviewnotes.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Notes, dictionaries and settings made up at random of all that makes a word right or wrong. The same for the same seed. */
public final class RandomNotes {

    private static final List<String> WORDS = List.of(
            "the",
            "a",
            "server",
            "reads",
            "rows",
            "is",
            "it",
            "and",
            "because",
            "of",
            "an",
            "tree",
            "which",
            "are",
            "recieve",
            "teh",
            "seperate",
            "Recieve",
            "occured",
            "transacton",
            "mashine-level",
            "speling",
            "datas",
            "colour",
            "organise",
            "behaviour",
            "analyze",
            "zorkmid",
            "Zorkmid",
            "zorkmids",
            "ZORKMID",
            "zorkmid's",
            "Frobozz",
            "Frobozz's",
            "frobozzes",
            "frobozz",
            "quuxify",
            "grault",
            "xyzzy",
            "plugh",
            "Quendor",
            "PostgreSQL",
            "postgresql",
            "Postgresql",
            "PostgerSQL",
            "javascript",
            "JavaScript",
            "Redis's",
            "APIs",
            "querysets",
            "foo_bar",
            "getUserName",
            "v1.2.3",
            "1.5GB",
            "--flag",
            "/etc/hosts",
            "a.b()",
            "x86",
            "`zorkmid`",
            "`an` tree",
            "`plugh`",
            "**zork**mid",
            "un**believ**able",
            "*recieve*",
            "~~teh~~",
            "[teh link](b.md)",
            "[zorkmid](b.md \"speling\")",
            "&eacute;t&eacute;",
            "café",
            "naïve",
            "r&#101;cieve",
            "“teh”",
            "'zorkmid'",
            "(speling)",
            "vice-versa",
            "pre-zorkmid",
            "n-th",
            "co-operate",
            "\\*teh\\*",
            "<span lang=\"de\">der Fehlerr</span>",
            "<span lang=\"en-GB\">colour</span>",
            "😀",
            "zork\u00ADmid",
            "frob nitz",
            "Frob Nitz",
            "to utilize",
            "whitelist",
            "Mr. Zorkmid",
            "doesnt",
            "don't",
            "Dont",
            "e.g.");

    private static final List<String> GERMAN = List.of("Der Server liest die Zeilen, und das ist gut so.");

    private static final List<String> ENTRIES = List.of(
            "frob nitz",
            "Frobozz",
            "grault",
            "!plugh",
            "Quendor",
            "!recieve -> receive",
            "teh",
            "!utilize -> use",
            "transacton",
            "xyzzy",
            "zorkmid",
            "Zorkmid",
            "!whitelist -> allowlist",
            "pre-zorkmid",
            "frobozz");

    private static final List<String> RULES =
            List.of("prose/spelling", "prose/unknown-term", "prose/grammar", "prose/spelling prose/unknown-term");

    private final Random random;

    /** @param seed which tells these from others */
    public RandomNotes(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the text of a note. */
    public String note(int blocks) {
        List<String> text = new ArrayList<>();
        if (random.nextInt(6) == 0) {
            text.add("---\nlang: " + one(List.of("en-GB", "en-US", "de", "fr")) + "\n---");
        }
        text.add("# " + words(3));
        IntStream.range(0, blocks).forEach(i -> text.add(block()));
        return String.join("\n\n", text) + "\n";
    }

    private String block() {
        return switch (random.nextInt(12)) {
            case 0 -> "## " + words(3);
            case 1 -> "- " + words(6) + "\n- " + words(1) + "\n  " + words(5);
            case 2 -> "> " + sentence() + "\n> " + sentence();
            case 3 -> "| " + words(2) + " | " + words(1) + " |\n|---|---|\n| " + words(1) + " | " + words(4) + " |";
            case 4 -> "```python\nzorkmid = xyzzy(grault)\n```";
            case 5 -> "<!-- notes-disable-next-line " + one(RULES) + " -- so -->\n" + sentence() + "\n" + sentence();
            case 6 -> "<!-- notes-disable " + one(RULES) + " -- so -->\n\n" + sentence() + "\n\n<!-- notes-enable -->";
            case 7 -> "<div lang=\"de\">\n\n" + one(GERMAN) + "\n\n</div>";
            case 8 -> one(GERMAN) + " " + one(GERMAN);
            default -> sentence() + " " + sentence();
        };
    }

    private String sentence() {
        String words = words(4 + random.nextInt(8));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + one(List.of(".", "?", ":"));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
    }

    /** Returns the text of a dictionary. */
    public String dictionary() {
        return ENTRIES.stream()
                .filter(entry -> random.nextInt(3) == 0)
                .map(entry -> entry + "\n")
                .collect(Collectors.joining());
    }

    /** Returns the text of {@code prose.yaml}. */
    public String settings() {
        String hidden = "hidden: [{rule: prose/spelling, sentence: /^.*speling.*$/, reason: so}]\n";
        return "language: " + one(List.of("en-US", "en-GB")) + "\n" + (random.nextBoolean() ? hidden : "");
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
