package io.github.interviewnotes.notes.publish.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends the structure tree where the engine knows no better tag: code becomes {@code Code}, contents, index, footnotes and the numbers of
 * lists become what {@link Tag} says, and what is empty goes.
 */
final class StructureRepair {

    private static final COSName LANG = COSName.getPDFName("Lang");
    private static final COSName ALT = COSName.getPDFName("Alt");

    private final COSDictionary root;
    private final Map<String, COSDictionary> ids = new TreeMap<>();
    private final LinkParts links = new LinkParts();

    private StructureRepair(COSDictionary root) {
        this.root = root;
    }

    static void apply(PDDocument document) {
        new StructureRepair(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()).apply();
    }

    private void apply() {
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            children(element).forEach(child -> mend(element, child));
            boolean entry = type(element).equals(Tag.TOCI.type());
            if (entry) {
                ContentsEntry.putLabelFirst(element);
            }
            links.join(element);
            if (entry) {
                ContentsEntry.refer(element);
            }
            children(element).forEach(open::push);
        }
        links.mendParentTree(root);
        if (!ids.isEmpty()) {
            root.setItem("IDTree", idTree());
        }
    }

    private void mend(COSDictionary parent, COSDictionary child) {
        if (type(child).equals("TFoot") && children(child).isEmpty()) {
            removeKid(parent, child);
        }
        if (child.getDictionaryObject(ALT) != null && child.getString(ALT, "").isEmpty()) {
            child.removeItem(ALT);
        }
        tag(child, parent);
    }

    private void tag(COSDictionary element, COSDictionary parent) {
        String language = element.getString(LANG, "");
        // the engine knows only Div for a pre; CodeLines gave it this language
        if (type(element).equals("Div") && "zxx".equals(language)) {
            element.setName(COSName.S, "Code");
        }
        Optional<Tag> tag = Tag.of(language);
        if (tag.isPresent()) {
            element.setName(COSName.S, tag.get().type());
            element.removeItem(LANG);
            if (tag.get() == Tag.NOTE) {
                identify(element);
            } else if (tag.get() == Tag.LABEL) {
                label(element, parent);
            }
        }
    }

    /** Gives a note the identifier that ISO 14289-1, 7.9 asks for. */
    private void identify(COSDictionary note) {
        String id = String.format(Locale.ROOT, "note-%06d", ids.size() + 1);
        note.setString(COSName.ID, id);
        ids.put(id, note);
    }

    private COSDictionary idTree() {
        COSArray names = new COSArray();
        ids.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
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
    }

    /** Returns the structure type of an element, as the tree names it. */
    static String type(COSDictionary element) {
        return element.getNameAsString(COSName.S, "");
    }

    /** Returns the structure elements below one; not the content itself, and not the way back up. */
    static List<COSDictionary> children(COSDictionary element) {
        return kids(element).stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(kid -> kid.containsKey(COSName.S))
                .toList();
    }

    /** Returns all that is right below an element: structure elements, numbers of content and references to it. */
    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        return kids instanceof COSArray array ? objects(array) : kids == null ? List.of() : List.of(kids);
    }

    private static List<COSBase> objects(COSArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getObject).toList();
    }

    /** Takes an element, or a piece of content, from below an element. */
    static void removeKid(COSDictionary parent, COSBase kid) {
        if (parent.getDictionaryObject(COSName.K) instanceof COSArray array) {
            array.removeObject(kid);
        } else {
            parent.removeItem(COSName.K);
        }
    }
}
