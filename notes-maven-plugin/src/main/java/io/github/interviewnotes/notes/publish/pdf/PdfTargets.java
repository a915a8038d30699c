package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Where the links of a finished PDF lead. */
final class PdfTargets {

    /** What became of a link. */
    enum Fate {
        /** It leads to a page, or out of the book. */
        SOUND,
        /** Nothing can be clicked. */
        NO_ANNOTATION,
        /** It leads to what is no page of the file. */
        NO_PAGE
    }

    /**
     * A link, or the part of it on one line.
     *
     * @param spoken what a screen reader says of it
     */
    record Found(String spoken, Fate fate) {}

    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final COSName SPOKEN = COSName.getPDFName("Alt");

    private final PDDocument document;
    private final Set<COSDictionary> pages = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSDictionary, Fate> annotations = new IdentityHashMap<>();

    PdfTargets(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            pages.add(page.getCOSObject());
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    annotations.put(link.getCOSObject(), fate(link));
                }
            }
        }
    }

    private Fate fate(PDAnnotationLink link) throws IOException {
        PDDestination destination = link.getAction() instanceof PDActionGoTo action
                ? action.getDestination()
                : link.getAction() == null ? link.getDestination() : null;
        boolean outside = link.getAction() != null && !(link.getAction() instanceof PDActionGoTo);
        return outside || isPage(destination) ? Fate.SOUND : Fate.NO_PAGE;
    }

    /** Tells whether a destination is a page of the file. */
    boolean isPage(PDDestination destination) throws IOException {
        PDDestination found = destination instanceof PDNamedDestination named
                ? document.getDocumentCatalog().findNamedDestinationPage(named)
                : destination;
        return found instanceof PDPageDestination place
                && place.getPage() != null
                && pages.contains(place.getPage().getCOSObject());
    }

    /** Returns the links in reading order. */
    List<Found> links() {
        List<Found> links = new ArrayList<>();
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            if ("Link".equals(element.getNameAsString(COSName.S))) {
                links.add(new Found(element.getString(SPOKEN, ""), fate(element)));
            }
            List<COSDictionary> children = StructureRepair.children(element);
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return links;
    }

    private Fate fate(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<? extends COSBase> all = kids instanceof COSArray array ? array.toList() : List.of();
        if (kids instanceof COSDictionary) {
            all = List.of(kids);
        }
        return all.stream()
                .map(kid -> kid instanceof COSObject reference ? reference.getObject() : kid)
                .filter(COSDictionary.class::isInstance)
                .map(kid -> annotations.get(((COSDictionary) kid).getDictionaryObject(OBJECT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Fate.NO_ANNOTATION);
    }
}
