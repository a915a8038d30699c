package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.PageSize;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTypeTest {

    private static String style(PageSize size, Element around, int columns) {
        Element pre = around.appendElement("pre");
        new DrawingType(PageMeasures.of(size)).fit(pre, Stream.of("│", "─".repeat(columns)));
        return pre.attr("style");
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 40, ''",
        "PHONE, 50, font-size: 6.87pt",
        "PHONE, 80, font-size: 4.34pt",
        "PHONE, 200, font-size: 4.30pt",
        "A4, 78, ''",
        "A4, 80, font-size: 8.19pt"
    })
    void aWideDrawingGetsSmallerType(PageSize size, int columns, String style) {
        assertEquals(style, style(size, new Element("body"), columns));
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreThanTheMostColumnsHasNoSmallerType(PageSize size) {
        Element item = new Element("body").appendElement("ul").appendElement("li");
        int most = new DrawingType(PageMeasures.of(size)).mostColumns(item.appendElement("pre"));

        String smallest = style(size, item, most + 1);

        assertEquals("font-size: 4.30pt", smallest);
        assertEquals(smallest, style(size, item, most + 9));
    }
}
