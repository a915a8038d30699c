package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Library;
import io.github.interviewnotes.notes.publish.PageSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideDrawingsTest {

    private static final String WRAPS =
            " in the smallest type; its lines wrap; make it narrower, divide it, or draw it as an SVG";

    @TempDir
    private Path folder;

    private List<String> remarks(PageSize size, String markdown) throws Exception {
        Files.writeString(folder.resolve("a.md"), markdown);
        return new WideDrawings(size).remarks(Library.book(folder), Library.load(folder));
    }

    private static String drawing(int columns) {
        return "```text diagram\n┌─┐\n" + "─".repeat(columns) + "\n└─┘\n```\n";
    }

    private static String inItem(String markdown) {
        return "- Item:\n\n  " + markdown.strip().replace("\n", "\n  ") + "\n";
    }

    @Test
    void eachIsNamedAtItsWidestLineWithTheRoomThatItHas() throws Exception {
        assertEquals(
                List.of(
                        "a.md:5:1: a drawing of 130 columns does not fit a page of the size phone, which has room for 80"
                                + " here" + WRAPS,
                        "a.md:15:3: a drawing of 80 columns does not fit a page of the size phone, which has room for 69"
                                + " here" + WRAPS),
                remarks(PageSize.PHONE, "# A\n\n" + drawing(130) + "\nText.\n\n" + inItem(drawing(80))));
    }

    @Test
    void whatFitsTheSmallestTypeIsNotMeant() throws Exception {
        assertEquals(List.of(), remarks(PageSize.PHONE, "# A\n\n" + drawing(80)));
        assertEquals(List.of(), remarks(PageSize.A4, "# A\n\n" + drawing(130)));
    }

    @Test
    void codeMayWrap() throws Exception {
        assertEquals(List.of(), remarks(PageSize.PHONE, "# A\n\n" + drawing(130).replace("text diagram", "text")));
    }
}
