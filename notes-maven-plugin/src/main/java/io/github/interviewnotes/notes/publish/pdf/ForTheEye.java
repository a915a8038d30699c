package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Takes out of the structure tree what only the eye needs, and makes artifacts of it: pictures with an empty alternative text, the dots
 * that lead to a page number, and the head of a table that is painted once more overleaf. The engine has these as text, so that a screen
 * reader would read forty dots out, and each head as often as the table has pages.
 */
final class ForTheEye {

    /** The alternative text of a picture that needs none, for as long as it is in the tree. */
    static final String DECORATION = "x-decoration";

    /** Dots with spaces around each; before a file is written, its fonts tell no letters, only which glyphs are equal. */
    private static final Pattern DOTS = Pattern.compile("(.)\\1*(?!\\1)(.)\\1+(?:\\2\\1+)+", Pattern.DOTALL);

    private static final COSName ALT = COSName.getPDFName("Alt");

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    /** What goes with its content; a header cell keeps its place in the row. */
    private static final Set<String> LEAVES = Set.of("Span", "Figure");

    private final Map<COSDictionary, Map<Integer, Content>> pages = new IdentityHashMap<>();

    private ForTheEye() {}

    /** A piece of content: the element that it belongs to, and the glyphs by which it is for the eye only. */
    private record Content(COSDictionary element, COSBase kid, Pattern glyphs) {}

    /** @param document its tree is mended */
    static void mark(PDDocument document) throws IOException {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        ForTheEye eye = new ForTheEye();
        eye.find(root, false);
        COSArray parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            Map<Integer, Content> contents = eye.pages.getOrDefault(page.getCOSObject(), Map.of());
            if (!contents.isEmpty()) {
                COSArray ofPage = (COSArray) parents.getObject(2 * page.getStructParents() + 1);
                new Artifacts(document, page)
                        .mark((number, glyphs) -> contents.containsKey(number)
                                && contents.get(number).glyphs().matcher(glyphs).matches())
                        .forEach(number -> {
                            remove(contents.get(number));
                            ofPage.set(number, COSNull.NULL);
                        });
            }
        }
    }

    private void find(COSDictionary element, boolean entries) {
        for (COSDictionary child : StructureRepair.children(element)) {
            String type = StructureRepair.type(child);
            if (type.equals("Figure") && child.getString(ALT, "").equals(DECORATION)) {
                add(child, ANY, page -> true);
            } else if (type.equals("THead")) {
                COSDictionary first = child.getCOSDictionary(COSName.PG);
                overleaf(child, page -> page != first);
            } else if (entries && type.equals("Link")) {
                StructureRepair.children(child).forEach(part -> add(part, DOTS, page -> true));
            } else {
                find(child, entries || type.equals(Tag.TOC.type()) || type.equals(Tag.INDEX.type()));
            }
        }
    }

    /** A link in a head stays in the tree, as its annotation does. */
    private void overleaf(COSDictionary element, Predicate<COSDictionary> later) {
        add(element, ANY, later);
        for (COSDictionary child : StructureRepair.children(element)) {
            if (!StructureRepair.type(child).equals("Link")) {
                overleaf(child, later);
            }
        }
    }

    private void add(COSDictionary element, Pattern glyphs, Predicate<COSDictionary> on) {
        for (COSBase kid : StructureRepair.kids(element)) {
            COSDictionary page = element.getCOSDictionary(COSName.PG);
            int number = -1;
            if (kid instanceof COSInteger own) {
                number = own.intValue();
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                page = reference.containsKey(COSName.PG) ? reference.getCOSDictionary(COSName.PG) : page;
                number = reference.getInt(COSName.MCID);
            }
            if (number >= 0 && on.test(page)) {
                pages.computeIfAbsent(page, any -> new TreeMap<>()).put(number, new Content(element, kid, glyphs));
            }
        }
    }

    /** Takes the content from its element, and with it an element that holds no more. */
    private static void remove(Content content) {
        COSDictionary element = content.element();
        StructureRepair.removeKid(element, content.kid());
        if (StructureRepair.kids(element).isEmpty() && LEAVES.contains(StructureRepair.type(element))) {
            StructureRepair.removeKid(element.getCOSDictionary(COSName.P), element);
        }
    }
}
