package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of the attributes of a grammar file, as LanguageTool's schema has them. */
final class GrammarValue {

    private static final Set<String> FLAGS = Set.of(
            "case_sensitive",
            "inflected",
            "negate",
            "negate_pos",
            "postag_regexp",
            "raw_pos",
            "setpos",
            "suppress_misspelled");

    private static final Map<String, List<String>> CHOICES = Map.of(
            "case_conversion",
            List.of("alllower", "allupper", "firstupper", "notashkeel", "preserve", "startlower", "startupper"),
            "include_skipped",
            List.of("all", "following", "none"),
            "scope",
            List.of("current", "next", "previous"),
            "spacebefore",
            List.of("ignore", "no", "yes"));

    private static final List<String> KINDS_OF_EXPRESSIONS = List.of("exact", "smart");
    private static final List<String> KINDS_OF_EXAMPLES = List.of("correct", "incorrect", "triggers_error");

    /** Types of issues of the Internationalization Tag Set 2.0. */
    private static final List<String> KINDS_OF_ISSUES = List.of(
            "addition",
            "characters",
            "duplication",
            "formatting",
            "grammar",
            "inconsistency",
            "inconsistent-entities",
            "internationalization",
            "legal",
            "length",
            "locale-specific-content",
            "locale-violation",
            "markup",
            "misspelling",
            "mistranslation",
            "non-conformance",
            "numbers",
            "omission",
            "other",
            "pattern-problem",
            "register",
            "style",
            "terminology",
            "typographical",
            "uncategorized",
            "untranslated",
            "whitespace");

    private static final Set<String> NUMBERS = Set.of("min", "max", "skip");

    private static final String COUNT = "[0-9]{1,2}";

    /** What stands for as many words as there are. */
    private static final String ANY_NUMBER = "-1";

    /** More would make a pattern that takes long to try. */
    private static final int MOST_TOKENS = 20;

    private GrammarValue() {}

    /** Returns what is wrong with the value of an attribute of {@code element}, if something is. */
    static Optional<String> fault(String element, String attribute, String value) {
        if (FLAGS.contains(attribute) || attribute.equals("regexp")) {
            return value.equals("yes") || value.equals("no")
                    ? Optional.empty()
                    : Optional.of("the attribute " + attribute + " is yes or no, found " + Quoted.of(value));
        }
        if (NUMBERS.contains(attribute)) {
            return number(attribute, value);
        }
        List<String> expected = attribute.equals("type") ? kinds(element) : CHOICES.getOrDefault(attribute, List.of());
        return expected.isEmpty() || expected.contains(value)
                ? Optional.empty()
                : Optional.of("unknown " + attribute + " of " + element + " " + Quoted.of(value) + "; "
                        + Nearest.to(value, expected)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElseGet(() -> "expected " + YamlNode.oneOf(expected)));
    }

    private static List<String> kinds(String element) {
        return switch (element) {
            case "regexp" -> KINDS_OF_EXPRESSIONS;
            case "example" -> KINDS_OF_EXAMPLES;
            default -> KINDS_OF_ISSUES;
        };
    }

    private static Optional<String> number(String attribute, String value) {
        boolean any = value.equals(ANY_NUMBER) && !attribute.equals("min");
        boolean number = value.matches(COUNT) && Integer.parseInt(value) <= MOST_TOKENS;
        return any || number
                ? Optional.empty()
                : Optional.of("the attribute " + attribute + " is a number up to " + MOST_TOKENS
                        + (attribute.equals("min") ? "" : ", or -1 for any number") + ", found " + Quoted.of(value));
    }

    /** Returns what is wrong with how often a token stands somewhere, if something is; each bound may be missing. */
    static Optional<String> rangeFault(String min, String max) {
        boolean bounds = min != null && max != null && min.matches(COUNT) && max.matches(COUNT);
        return bounds && Integer.parseInt(min) > Integer.parseInt(max)
                ? Optional.of("a token cannot stand there at least " + min + " and at most " + max + " times")
                : Optional.empty();
    }
}
