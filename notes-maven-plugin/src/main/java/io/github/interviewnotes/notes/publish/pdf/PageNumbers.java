package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * Numbers the pages as books do: none on the cover, Roman numbers before the text, and Arabic ones from its first page. The style sheet
 * counts in the same way for the contents.
 */
final class PageNumbers {

    private PageNumbers() {}

    /** Gives the document its page labels and returns them in the order of the pages. */
    static String[] set(PDDocument document, Book book, Marks marks) {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange cover = new PDPageLabelRange();
        cover.setPrefix(book.metadata().words().text(BookWord.COVER));
        labels.setLabelItem(0, cover);
        labels.setLabelItem(1, numbers(PDPageLabelRange.STYLE_ROMAN_UPPER));
        // the contents stand before the chapters in the outline
        int body = marks.parts()
                .get(1 + book.chapters().indexOf(book.firstOfBody()))
                .page();
        labels.setLabelItem(body, numbers(PDPageLabelRange.STYLE_DECIMAL));
        document.getDocumentCatalog().setPageLabels(labels);
        // PDFBox makes capitals by the rules of the machine's language, and Turkish ones have a dot
        return Arrays.stream(labels.getLabelsByPageIndices())
                .map(label -> label.replace('\u0130', 'I'))
                .toArray(String[]::new);
    }

    private static PDPageLabelRange numbers(String style) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        range.setStart(1);
        return range;
    }
}
