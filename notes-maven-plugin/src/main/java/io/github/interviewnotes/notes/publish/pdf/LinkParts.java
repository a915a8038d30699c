package io.github.interviewnotes.notes.publish.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Joins the parts of a link. The engine writes a {@code Link} for each line and each inline box of it, all with the same alternative
 * text, so that a screen reader would read a link of two lines out twice.
 */
final class LinkParts {

    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName OBJECT = COSName.getPDFName("Obj");

    private final Map<COSBase, COSDictionary> joined = new IdentityHashMap<>();

    /** Joins neighbours below one element that lead from the same page to the same place. */
    void join(COSDictionary parent) {
        if (!(parent.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
            return;
        }
        for (int i = kids.size() - 1; i > 0; i--) {
            if (kids.getObject(i - 1) instanceof COSDictionary first
                    && kids.getObject(i) instanceof COSDictionary second
                    && areParts(first, second)) {
                append(first, second);
                kids.remove(i);
                joined.put(second, first);
            }
        }
    }

    private static boolean areParts(COSDictionary first, COSDictionary second) {
        boolean links = isLink(first) && isLink(second);
        if (!links || first.getDictionaryObject(COSName.PG) != second.getDictionaryObject(COSName.PG)) {
            return false;
        }
        Optional<String> from = target(first);
        Optional<String> to = target(second);
        return first.getString(ALT, "").equals(second.getString(ALT, ""))
                && (from.isEmpty() || to.isEmpty() || from.equals(to));
    }

    private static boolean isLink(COSDictionary element) {
        return "Link".equals(element.getNameAsString(COSName.S));
    }

    /** Returns where the annotation of a link leads, in a form that can be compared. */
    private static Optional<String> target(COSDictionary link) {
        COSArray kids = kids(link);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid
                    && kid.getDictionaryObject(OBJECT) instanceof COSDictionary annotation) {
                COSBase action = annotation.getDictionaryObject(COSName.A);
                COSBase to = action instanceof COSDictionary dictionary
                        ? Optional.ofNullable(dictionary.getDictionaryObject(COSName.D))
                                .orElse(dictionary.getDictionaryObject(COSName.URI))
                        : annotation.getDictionaryObject(COSName.DEST);
                return Optional.ofNullable(to).map(LinkParts::text);
            }
        }
        return Optional.empty();
    }

    /** A page is told by its identity: its text would be the whole document. */
    private static String text(COSBase target) {
        if (!(target instanceof COSArray array)) {
            return target.toString();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < array.size(); i++) {
            COSBase part = array.getObject(i);
            text.append(part instanceof COSDictionary ? System.identityHashCode(part) : part)
                    .append(' ');
        }
        return text.toString();
    }

    private static void append(COSDictionary first, COSDictionary second) {
        COSArray all = kids(first);
        COSArray more = kids(second);
        for (int i = 0; i < more.size(); i++) {
            all.add(more.get(i));
            if (more.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.P)) {
                kid.setItem(COSName.P, first);
            }
        }
        first.setItem(COSName.K, all);
    }

    private static COSArray kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray single = new COSArray();
        if (kids != null) {
            single.add(kids);
        }
        return single;
    }

    /** Leads the content of the joined parts back to what they are part of now. */
    void mendParentTree(COSDictionary root) {
        if (root.getDictionaryObject(COSName.PARENT_TREE) instanceof COSDictionary tree
                && tree.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
            mend(numbers);
        }
    }

    private void mend(COSArray array) {
        for (int i = 0; i < array.size(); i++) {
            COSBase entry = array.getObject(i);
            if (entry instanceof COSArray contents) {
                mend(contents);
            }
            COSDictionary now = joined.get(entry);
            if (now != null) {
                while (joined.containsKey(now)) {
                    now = joined.get(now);
                }
                array.set(i, now);
            }
        }
    }
}
