package io.github.interviewnotes.notes.publish.typography;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/**
 * Sets prose as printers do, in the marks of its language. Code, keys, addresses, paths and mathematics stay as they are, and so does
 * text in a language whose marks are not known. Ids are not touched. What is set already stays, so that twice is the same as once.
 */
public final class Typographer {

    /** Deeper than anybody quotes within quotes. */
    private static final int MOST_ROUNDS = 10;

    private final String language;

    /** @param language the BCP 47 tag of what says no other */
    public Typographer(String language) {
        this.language = language;
    }

    /** Sets the text below an element. */
    public void set(Element root) {
        boolean changed = true;
        // a mark may have a partner once those between them have theirs
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (Line line : LineReader.read(root, language)) {
                set(line);
                changed |= line.isChanged();
            }
        }
    }

    private static void set(Line line) {
        Around around = new Around(line.text());
        BitSet kept = AsWritten.in(around);
        new Dashes(line, around).set(kept);
        new Quotes(line, around).set(kept);
        new Units(line).set(kept);
        line.write();
    }

    /** Returns a text without markup as it is set. */
    public String set(String text) {
        Element paragraph = new Element("p").text(text);
        set(paragraph);
        return paragraph.wholeText();
    }
}
