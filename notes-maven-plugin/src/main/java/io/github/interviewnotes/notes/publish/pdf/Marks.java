package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The entries of the outline with their pages: what stands where. */
final class Marks {

    /**
     * A part of the book: the contents, a chapter or the index of prompts.
     *
     * @param page where it starts, from 0
     * @param sections the entries below it
     */
    record Part(String title, int page, List<Part> sections) {

        /** Returns the section that a page is about: the first that starts on it, else the one that goes on. */
        Optional<Part> sectionOn(int onPage) {
            Optional<Part> starting =
                    sections.stream().filter(section -> section.page == onPage).findFirst();
            return starting.or(() ->
                    sections.stream().filter(section -> section.page < onPage).reduce((earlier, later) -> later));
        }
    }

    private final List<Part> parts;

    private Marks(List<Part> parts) {
        this.parts = parts;
    }

    static Marks of(PDDocument document) throws IOException {
        return new Marks(parts(document, document.getDocumentCatalog().getDocumentOutline()));
    }

    private static List<Part> parts(PDDocument document, PDOutlineNode parent) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            parts.add(new Part(item.getTitle(), page, parts(document, item)));
        }
        return List.copyOf(parts);
    }

    /** Returns the parts in the order of the outline. */
    List<Part> parts() {
        return parts;
    }

    /** Returns the part that a page belongs to; the pages before the contents belong to none. */
    Optional<Part> partOn(int page) {
        return parts.stream().filter(part -> part.page <= page).reduce((earlier, later) -> later);
    }
}
