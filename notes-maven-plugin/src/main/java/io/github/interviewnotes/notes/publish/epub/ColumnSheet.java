package io.github.interviewnotes.notes.publish.epub;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says by the width of the text what the style sheet of a book says by that of the screen. Reading systems that lay a chapter out as one
 * long strip of pages take all of the strip for the screen, so that on a telephone a table would be as wide as it likes, and run into the
 * next page. It is a file of its own: an old engine that knows no container queries (CSS Containment 3, 3) and gives up a sheet that it
 * does not understand shall not give up the other one with it.
 */
final class ColumnSheet {

    /** Its address from the package document. */
    static final String ADDRESS = "css/columns.css";

    private static final Pattern BY_SCREEN =
            Pattern.compile("@media (\\(max-width: [0-9]+em\\) \\{(?:[^{}]|\\{[^{}]*})*})");
    private static final Pattern BY_PART_OF_SCREEN = Pattern.compile("(?m)^[^{}\\n]+\\{[^{}]*[0-9]vw[^{}]*}");

    private final String rules;

    /** @param rules those of the book */
    ColumnSheet(String rules) {
        this.rules = rules;
    }

    @Override
    public String toString() {
        Stream<String> parts = BY_PART_OF_SCREEN
                .matcher(rules)
                .results()
                .map(MatchResult::group)
                .map(rule -> rule.replaceAll("([0-9])vw", "$1cqi"));
        Stream<String> widths = BY_SCREEN.matcher(rules).results().map(rule -> "@container " + rule.group(1));
        return Stream.of(Stream.of("body > section { container-type: inline-size; }"), parts, widths)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
