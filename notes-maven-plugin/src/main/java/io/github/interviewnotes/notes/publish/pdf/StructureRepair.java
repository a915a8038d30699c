package io.github.interviewnotes.notes.publish.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Mends the structure tree where the engine knows no better tag: code becomes {@code Code}, a list's number {@code Lbl}, and what is empty goes. */
final class StructureRepair {

    private static final COSName LANG = COSName.getPDFName("Lang");
    private static final COSName ALT = COSName.getPDFName("Alt");

    private StructureRepair() {}

    static void apply(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            for (COSDictionary child : children(element)) {
                if (type(child).equals("TFoot") && children(child).isEmpty()) {
                    removeKid(element, child);
                    continue;
                }
                // the engine knows only Div for a pre; CodeLines gave it this language
                if (type(child).equals("Div") && "zxx".equals(child.getString(LANG))) {
                    child.setName(COSName.S, "Code");
                }
                if (child.getDictionaryObject(ALT) != null
                        && child.getString(ALT, "").isEmpty()) {
                    child.removeItem(ALT);
                }
                if (ListNumbers.MARK.equals(child.getString(LANG))) {
                    child.removeItem(LANG);
                    label(child, element);
                }
                open.push(child);
            }
        }
    }

    /** ISO 32000-1, table 336: a list item holds its label beside its body, not in it. */
    private static void label(COSDictionary number, COSDictionary parent) {
        COSDictionary item = parent;
        while (item != null && !type(item).equals("LI")) {
            item = item.getCOSDictionary(COSName.P);
        }
        if (item == null) {
            return;
        }
        removeKid(parent, number);
        COSArray kids = new COSArray();
        kids.add(number);
        children(item).forEach(kids::add);
        item.setItem(COSName.K, kids);
        number.setItem(COSName.P, item);
        number.setName(COSName.S, "Lbl");
    }

    private static String type(COSDictionary element) {
        return element.getNameAsString(COSName.S, "");
    }

    /** Returns the structure elements below one; not the content itself, and not the way back up. */
    static List<COSDictionary> children(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = kids instanceof COSArray array ? objects(array) : kids == null ? List.of() : List.of(kids);
        return all.stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(kid -> kid.containsKey(COSName.S))
                .toList();
    }

    private static List<COSBase> objects(COSArray array) {
        return java.util.stream.IntStream.range(0, array.size())
                .mapToObj(array::getObject)
                .toList();
    }

    private static void removeKid(COSDictionary parent, COSDictionary kid) {
        if (parent.getDictionaryObject(COSName.K) instanceof COSArray array) {
            array.removeObject(kid);
        } else {
            parent.removeItem(COSName.K);
        }
    }
}
