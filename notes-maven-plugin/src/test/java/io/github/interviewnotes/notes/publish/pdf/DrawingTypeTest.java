package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.PageSize;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTypeTest {

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
        PageMeasures measures = PageMeasures.of(size);
        Element pre = new Element("pre");
        pre.appendElement("span").text("│");
        pre.appendElement("span").text("─".repeat(columns));
        DrawingType.fit(pre, measures.column(), measures.code());
        assertEquals(style, pre.attr("style"));
    }
}
