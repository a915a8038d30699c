package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The structure tree of a PDF: what a screen reader sees of it. */
class PdfStructureTest {

    private static final COSName SCOPE = COSName.getPDFName("Scope");

    @TempDir
    private static Path notes;

    private static PDDocument book;

    @BeforeAll
    static void write() throws Exception {
        Files.writeString(notes.resolve("INDEX.md"), "# Front\n\n- a.md\n");
        Files.writeString(notes.resolve("a.md"), """
                # One

                A note[^1], <span lang="fr">un mot</span> and [a link that is so long that it runs over the end of the \
                line and goes on where the next one starts](INDEX.md).

                ## Two

                - item
                  1. inner

                ### Three

                | Head | Other |
                |------|-------|
                | cell | cell  |

                ![A square](s.svg)

                ![](s.svg)

                ```python
                print(1)
                ```

                %s

                #### Q: Why?

                Because.[^2]

                |   | Long |
                |---|------|
                %s

                [^1]: First.

                [^2]: Second.
                """.formatted("Text.\n\n".repeat(60), "| row | cell |\n".repeat(60)));
        Files.writeString(
                notes.resolve("s.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Library.book(notes), out);
        book = Loader.loadPDF(out.toByteArray());
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    /** Returns the elements of one type in the order of the tree. */
    private static List<PDStructureElement> elements(String type) {
        List<PDStructureElement> all = new ArrayList<>();
        collect(book.getDocumentCatalog().getStructureTreeRoot(), all);
        return all.stream()
                .filter(element -> element.getStructureType().matches(type))
                .toList();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                collect(element, all);
            }
        }
    }

    /** Returns an element as {@code Type(child child)}, without spans. */
    private static String shape(PDStructureNode node) {
        String children = node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .filter(element -> !element.getStructureType().equals("Span"))
                .map(element -> element.getStructureType() + shape(element))
                .collect(Collectors.joining(" "));
        return children.isEmpty() ? "" : "(" + children + ")";
    }

    private static COSDictionary attributes(PDStructureElement element) {
        return (COSDictionary) element.getCOSObject().getDictionaryObject(COSName.A);
    }

    @Test
    void contentsAreATreeOfEntriesWithTheLabelFirst() {
        assertEquals(
                "(TOCI(Reference(Link)) TOCI(Lbl Reference(Link)) TOC(TOCI(Reference(Link))) TOCI(Reference(Link)))",
                shape(elements("TOC").get(0)));
    }

    @Test
    void headingsSkipNoLevel() {
        List<String> levels = elements("H[1-6]").stream()
                .map(PDStructureElement::getStructureType)
                .toList();
        // title page, contents, preface, chapter, index
        assertEquals(List.of("H1", "H1", "H1", "H1", "H2", "H3", "H4", "H1", "H2"), levels);
    }

    @Test
    void listsHaveItemsWithLabelAndBody() {
        assertEquals("(LI(Lbl LBody(Link)))", shape(elements("L").get(0)));
        assertEquals(
                "(LI(Lbl LBody(Div L(LI(Lbl LBody)))))", shape(elements("L").get(1)));
    }

    @Test
    void tablesHaveAHeadWithScope() {
        assertEquals(
                "(THead(TR(TH TH)) TBody(TR(TD TD)))", shape(elements("Table").get(0)));
        Map<String, Long> scopes = elements("TH").stream()
                .collect(Collectors.groupingBy(
                        head -> attributes(head).getNameAsString(SCOPE), TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("Column", 3L, "Row", 60L), scopes);
    }

    @Test
    void aHeadThatIsPaintedOverleafIsThereOnce() throws Exception {
        PDStructureElement head = elements("TH").get(2);
        assertEquals(1, ((PDStructureElement) head.getKids().get(0)).getKids().size());
        assertEquals(2, painted("Long"), "on each page of the table but its first");
    }

    @Test
    void dotsOfTheContentsAreThereForTheEyeOnly() throws Exception {
        for (PDStructureElement link : elements("TOC").get(0).getKids().stream()
                .map(PDStructureElement.class::cast)
                .flatMap(entry -> entry.getKids().stream())
                .map(PDStructureElement.class::cast)
                .filter(part -> part.getStructureType().equals("Reference"))
                .flatMap(reference -> reference.getKids().stream())
                .map(PDStructureElement.class::cast)
                .toList()) {
            assertEquals(
                    2,
                    link.getKids().stream()
                            .filter(PDStructureElement.class::isInstance)
                            .count(),
                    "title and number");
        }
        assertTrue(painted(".  .  .") > 0);
    }

    /** Returns how many artifacts of all pages say {@code text}. */
    private static int painted(String text) throws IOException {
        int count = 0;
        for (PDPage page : book.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            count += (int) extractor.getMarkedContents().stream()
                    .filter(content ->
                            "Artifact".equals(content.getTag()) && text(content).contains(text))
                    .count();
        }
        return count;
    }

    @Test
    void figuresHaveTextAndBoxAndDecorationsAreNone() {
        List<PDStructureElement> figures = elements("Figure");
        assertEquals(
                List.of("Cover: A Library of Forms by Ada Author, Ben Writer", "A square"),
                figures.stream()
                        .map(PDStructureElement::getAlternateDescription)
                        .toList());
        figures.forEach(figure ->
                assertEquals(4, ((COSArray) attributes(figure).getDictionaryObject(COSName.BBOX)).size()));
    }

    @Test
    void aLinkOfTwoLinesIsOneAndEachAnnotationSaysWhatItIs() throws Exception {
        assertEquals(
                1,
                elements("Link").stream()
                        .filter(link -> link.getAlternateDescription().startsWith("a link that is so long"))
                        .count());
        for (PDPage page : book.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertFalse(annotation.getContents().isBlank());
            }
            assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
        }
    }

    @Test
    void theParentTreeKnowsOnlyWhatIsInTheTree() {
        Set<COSDictionary> all = Collections.newSetFromMap(new IdentityHashMap<>());
        elements(".*").forEach(element -> all.add(element.getCOSObject()));
        COSDictionary root = book.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        int parents = 0;
        for (int i = 1; i < numbers.size(); i += 2) {
            COSArray contents = numbers.getObject(i) instanceof COSArray array
                    ? array
                    : new COSArray(List.of(numbers.getObject(i)));
            for (int j = 0; j < contents.size(); j++) {
                if (contents.getObject(j) == null) {
                    // an artifact by now
                    continue;
                }
                assertTrue(all.contains(contents.getObject(j)));
                parents++;
            }
        }
        assertTrue(parents > 60, () -> numbers.size() + " numbers");
    }

    @Test
    void notesHaveIdentifiersOfTheirOwn() throws Exception {
        List<PDStructureElement> all = elements("Note");
        assertEquals(2, all.size());
        Set<String> ids = new TreeSet<>();
        all.forEach(note -> ids.add(note.getElementIdentifier()));
        assertEquals(Set.of("note-000001", "note-000002"), ids);
        assertEquals(
                ids,
                book.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getIDTree()
                        .getNames()
                        .keySet());
    }

    @Test
    void codeHasItsTagAndAForeignPassageItsLanguage() {
        assertEquals(1, elements("Code").size());
        assertEquals(
                List.of("fr"),
                elements("Span").stream()
                        .map(PDStructureElement::getLanguage)
                        .filter(language -> language != null)
                        .toList());
        assertEquals(1, elements("Index").size());
        elements(".*")
                .forEach(element -> assertFalse(
                        String.valueOf(element.getLanguage()).startsWith("x-"), element.getStructureType()));
    }

    @Test
    void headsAndNumbersAreArtifactsOfPagination() throws Exception {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(book.getPage(6));
        List<String> pagination = extractor.getMarkedContents().stream()
                .filter(content -> "Artifact".equals(content.getTag()) && content.getProperties() != null)
                .filter(content -> "Pagination".equals(content.getProperties().getNameAsString(COSName.TYPE)))
                .map(content -> content.getProperties().getNameAsString(COSName.SUBTYPE) + ": " + text(content))
                .toList();
        assertEquals(List.of("Header: 1  OneTwo", "Footer: 2"), pagination);
    }

    /** A list for each ground would be three quarters of the objects of a long book. */
    @Test
    void thePropertiesOfMarkedContentAreThereOnceForAllPages() {
        Set<COSDictionary> properties = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> lists = new TreeSet<>();
        for (PDPage page : book.getPages()) {
            COSDictionary ofPage = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            properties.add(ofPage);
            for (COSName name : ofPage.keySet()) {
                COSDictionary list = ofPage.getCOSDictionary(name);
                lists.add(list.getNameAsString(COSName.TYPE) + " " + list.getNameAsString(COSName.SUBTYPE));
            }
        }
        assertEquals(1, properties.size());
        assertEquals(Set.of("Layout null", "Pagination Header", "Pagination Footer"), lists);
        assertEquals(3, properties.iterator().next().size());
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(glyph -> ((TextPosition) glyph).getUnicode())
                .collect(Collectors.joining());
    }
}
