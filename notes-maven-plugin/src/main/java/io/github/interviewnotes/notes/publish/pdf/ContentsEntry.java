package io.github.interviewnotes.notes.publish.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** An entry of the contents in the structure tree. */
final class ContentsEntry {

    private ContentsEntry() {}

    /** The engine writes the number of a chapter, a box of its own, behind the title. */
    static void putLabelFirst(COSDictionary entry) {
        COSArray kids = new COSArray();
        for (COSDictionary child : StructureRepair.children(entry)) {
            kids.add(StructureRepair.type(child).equals(Tag.LABEL.type()) ? 0 : kids.size(), child);
        }
        entry.setItem(COSName.K, kids);
    }

    /** Puts the link of an entry of the contents into a {@code Reference}, as ISO 32000-1, table 333 has it. */
    static void refer(COSDictionary entry) {
        COSArray kids = new COSArray();
        for (COSDictionary child : StructureRepair.children(entry)) {
            kids.add(StructureRepair.type(child).equals(Tag.LABEL.type()) ? child : reference(entry, child));
        }
        entry.setItem(COSName.K, kids);
    }

    private static COSDictionary reference(COSDictionary entry, COSDictionary link) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        reference.setName(COSName.S, "Reference");
        reference.setItem(COSName.P, entry);
        reference.setItem(COSName.K, link);
        link.setItem(COSName.P, reference);
        return reference;
    }
}
