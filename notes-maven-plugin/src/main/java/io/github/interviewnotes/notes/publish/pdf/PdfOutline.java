package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.DeadLink;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.OwnWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline of a finished PDF. */
final class PdfOutline {

    private static final String REASON = "the PDF's outline has no such entry with a page";

    private final PDDocument document;
    private final PdfTargets targets;

    PdfOutline(PDDocument document, PdfTargets targets) {
        this.document = document;
        this.targets = targets;
    }

    /** Returns the chapters and sections to which no entry leads. */
    List<DeadLink> dead(Book book) throws IOException {
        List<DeadLink> dead = new ArrayList<>();
        List<String> left = new ArrayList<>();
        PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            collect(root, left);
        }
        for (Chapter chapter : book.chapters()) {
            if (!left.remove(PdfLinks.plain(PdfPages.label(chapter)))) {
                dead.add(DeadLink.entry(Format.PDF, chapter, REASON));
            }
            for (Chapter.Section section : chapter.sections()) {
                if (!left.remove(PdfLinks.plain(section.title()))) {
                    dead.add(DeadLink.entry(Format.PDF, chapter, section, REASON));
                }
            }
        }
        OwnWords words = OwnWords.of(book);
        if (book.hasQuestions() && !left.remove(PdfLinks.plain(words.text(BookWord.PROMPTS)))) {
            dead.add(PdfLinks.ofPrompts(words, REASON));
        }
        return dead;
    }

    private void collect(PDOutlineNode parent, List<String> titles) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            PDDestination destination =
                    item.getAction() instanceof PDActionGoTo action ? action.getDestination() : item.getDestination();
            if (targets.isPage(destination)) {
                titles.add(PdfLinks.plain(item.getTitle()));
            }
            collect(item, titles);
        }
    }
}
