package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Sha256;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.function.Predicate;

/**
 * What {@code rules/grammar.xml} says: rules of the project's own in LanguageTool's format.
 *
 * @param label the file as messages name it, for example {@code rules/grammar.xml}
 * @param language the code of the language that they are for, for example {@code en}
 * @param rules those that nothing is wrong with, in file order
 * @param faults what is wrong with others, or with the file
 */
public record GrammarFile(String label, String language, List<Unit> rules, List<Fault> faults) {

    /** Its name in the folder of the configuration. */
    public static final String FILE = "grammar.xml";

    public GrammarFile {
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }

    /**
     * A rule, or a group of rules under one id.
     *
     * @param id what messages call it
     * @param position where it starts in the file
     * @param xml the element {@code rule} or {@code rulegroup} as it stands in the file
     * @param examples those of all its rules, in file order; one of them at least is wrong
     */
    public record Unit(String id, Position position, String xml, List<Example> examples) {
        public Unit {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A text that shows what a rule finds or does not find.
     *
     * @param position where it starts in the file
     * @param text the text without markup
     * @param from offset in the text where the rule has to mark something
     * @param to offset behind that; the same as {@code from} where the rule must find nothing
     * @param corrections what the rule must suggest, where the example says so
     */
    public record Example(Position position, String text, int from, int to, List<String> corrections) {
        public Example {
            corrections = List.copyOf(corrections);
        }

        /** Tells whether the rule must find something. */
        public boolean isWrong() {
            return from < to;
        }

        /** Returns what the rule has to mark. */
        public String marked() {
            return text.substring(from, to);
        }

        /** Returns the text with {@code replacement} in place of what is marked. */
        public String correctedTo(String replacement) {
            return text.substring(0, from) + replacement + text.substring(to);
        }
    }

    /**
     * Something that cannot be used.
     *
     * @param position where it stands in the file
     * @param message what is there, what was expected and what to do
     */
    public record Fault(Position position, String message) {}

    /**
     * Reads such a file.
     *
     * @param label what messages call it
     */
    public static GrammarFile read(String label, SourceText text) {
        return GrammarReader.read(label, text);
    }

    /** Returns a SHA-256 in hexadecimal over all this, and where it stands. */
    public String fingerprint() {
        Sha256 hash = new Sha256().add(label).add(language).addNumber(rules.size());
        // the examples follow from the XML
        rules.forEach(
                rule -> hash.add(rule.id()).add(rule.position().toString()).add(rule.xml()));
        faults.forEach(fault -> hash.add(fault.position().toString()).add(fault.message()));
        return hash.hex();
    }

    /** Returns this file without the rules whose ids {@code left} accepts. */
    public GrammarFile without(Predicate<String> left) {
        return new GrammarFile(
                label,
                language,
                rules.stream().filter(rule -> !left.test(rule.id())).toList(),
                faults);
    }

    /** Returns a file without rules. */
    public static GrammarFile none() {
        return new GrammarFile("", "en", List.of(), List.of());
    }
}
