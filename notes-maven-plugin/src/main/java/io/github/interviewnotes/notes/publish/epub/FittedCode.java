package io.github.interviewnotes.notes.publish.epub;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Marks what a wrapped line spoils with its width in columns, so that the style sheet can shrink it with the screen. */
final class FittedCode {

    private static final int[] WIDTHS = {40, 50, 60, 66, 72, 80};

    /** Beyond this many columns a table that a program printed is better wrapped than tiny. */
    private static final int WIDEST_OUTPUT = 66;

    /** Two words with more than one space between them stand in columns. */
    private static final Pattern COLUMNS = Pattern.compile("\\S {2,}\\S");

    private FittedCode() {}

    static void fit(Element content) {
        for (Element block : content.select("pre.diagram, pre.output")) {
            int columns = columns(block);
            boolean drawing = block.hasClass("diagram");
            if (drawing || columns <= WIDEST_OUTPUT && isTable(block)) {
                OptionalInt width =
                        IntStream.of(WIDTHS).filter(each -> columns <= each).findFirst();
                width.ifPresent(fitting -> block.addClass("fit-" + fitting));
            }
        }
    }

    private static int columns(Element block) {
        return block.wholeText()
                .lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }

    private static boolean isTable(Element block) {
        return block.wholeText()
                        .lines()
                        .filter(line -> COLUMNS.matcher(line).find())
                        .limit(2)
                        .count()
                == 2;
    }
}
