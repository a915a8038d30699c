package io.github.interviewnotes.notes.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * An element of a PDF's structure tree, as a screen reader meets it.
 *
 * @param type of the element, such as {@code LBody}
 * @param text what it and those below it say, in the order of the tree
 * @param page where its content begins, from 1; 0 without content
 * @param language its own, or empty
 * @param alternative what is said in its place, or empty
 * @param scope of the head of a table, or empty
 * @param children the elements right below
 */
record TagTree(
        String type, String text, int page, String language, String alternative, String scope, List<TagTree> children) {

    /** Reads the tree of a file. */
    static TagTree of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new Reader(document)
                    .read(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), Optional.empty());
        }
    }

    /** Returns this element and all below it, in order. */
    Stream<TagTree> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TagTree::all));
    }

    boolean is(String types) {
        return type.matches(types);
    }

    private static final class Reader {

        private static final COSName SCOPE = COSName.getPDFName("Scope");

        private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        private final List<Map<Integer, String>> texts = new ArrayList<>();

        Reader(PDDocument document) throws IOException {
            for (PDPage page : document.getPages()) {
                numbers.put(page.getCOSObject(), texts.size());
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> here = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> add(content, here));
                texts.add(here);
            }
        }

        private static void add(PDMarkedContent content, Map<Integer, String> here) {
            if (content.getMCID() >= 0) {
                here.merge(content.getMCID(), text(content), String::concat);
            }
        }

        private static String text(PDMarkedContent content) {
            return content.getContents().stream()
                    .map(part -> part instanceof TextPosition glyph
                            ? glyph.getUnicode()
                            : part instanceof PDMarkedContent inner ? text(inner) : "")
                    .collect(Collectors.joining());
        }

        TagTree read(COSDictionary element, Optional<COSDictionary> pageAbove) {
            Optional<COSDictionary> page =
                    Optional.ofNullable(element.getCOSDictionary(COSName.PG)).or(() -> pageAbove);
            StringBuilder text = new StringBuilder();
            List<TagTree> children = new ArrayList<>();
            int first = 0;
            for (COSBase kid : kids(element)) {
                if (kid instanceof COSInteger number) {
                    text.append(at(page, number.intValue()));
                    first = first == 0 ? number(page) : first;
                } else if (kid instanceof COSDictionary below && below.containsKey(COSName.S)) {
                    TagTree child = read(below, page);
                    children.add(child);
                    text.append(child.text());
                    first = first == 0 ? child.page() : first;
                } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                    Optional<COSDictionary> own = Optional.ofNullable(reference.getCOSDictionary(COSName.PG))
                            .or(() -> page);
                    text.append(at(own, reference.getInt(COSName.MCID)));
                    first = first == 0 ? number(own) : first;
                }
            }
            return new TagTree(
                    element.getNameAsString(COSName.S, ""),
                    text.toString(),
                    first,
                    element.getString(COSName.LANG, ""),
                    element.getString(COSName.getPDFName("Alt"), ""),
                    scope(element),
                    List.copyOf(children));
        }

        private int number(Optional<COSDictionary> page) {
            return page.map(numbers::get).map(index -> index + 1).orElse(0);
        }

        private String at(Optional<COSDictionary> page, int id) {
            return page.map(numbers::get)
                    .map(texts::get)
                    .map(here -> here.get(id))
                    .orElse("");
        }

        private static String scope(COSDictionary element) {
            return element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                    ? attributes.getNameAsString(SCOPE, "")
                    : "";
        }

        private static List<COSBase> kids(COSDictionary element) {
            COSBase kids = element.getDictionaryObject(COSName.K);
            List<COSBase> all = new ArrayList<>();
            if (kids instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    all.add(array.getObject(i));
                }
            } else if (kids != null) {
                all.add(kids);
            }
            return all;
        }
    }
}
