package io.github.interviewnotes.notes.publish.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The property lists of the marked content of all pages. The engine makes one for the ground of each box, also where it paints none, some
 * two hundred a page, which is three quarters of all objects of a book. They all become one here: ISO 32000-1, table 330, wants a
 * rectangle for a background that fills a page or an element, and none for what is layout only.
 */
final class MarkedContent extends COSDictionary {

    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    MarkedContent() {
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.TYPE, LAYOUT);
        setItem(LAYOUT, layout);
    }

    /** PDFBox adds a list to a page only if this tells that the page has none like it. */
    @Override
    public boolean containsValue(Object list) {
        return isBackground(list) || super.containsValue(list);
    }

    @Override
    public COSName getKeyForValue(Object list) {
        return isBackground(list) ? LAYOUT : super.getKeyForValue(list);
    }

    private static boolean isBackground(Object list) {
        return list instanceof COSDictionary properties && COSName.BACKGROUND.equals(properties.getItem(COSName.TYPE));
    }
}
