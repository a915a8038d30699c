package io.github.interviewnotes.notes.publish.epub;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells a reading system where a long name in code or a bare address may be divided: behind a mark, and in table cells where a word
 * starts in camel case. The text stays the same; {@code wbr} has no characters.
 */
final class WordBreaks {

    /** Shorter names are not divided: in running text they fit any line, in a cell most columns. */
    private static final int LONG_IN_TEXT = 24;

    private static final int LONG_IN_CELL = 12;

    private static final String MARKS = "(?<=[A-Za-z0-9)\\]][._/,=:&(\\[-]{1,2})(?=[A-Za-z0-9({\\[])";
    private static final Pattern IN_TEXT = Pattern.compile(MARKS);
    private static final Pattern IN_CELL = Pattern.compile(MARKS + "|(?<=[a-z])(?=[A-Z])");

    private WordBreaks() {}

    static void allow(Element content) {
        for (Element name : content.select("code, kbd, samp, a")) {
            if (name.closest("pre") == null) {
                boolean cell = name.closest("td, th") != null;
                for (TextNode text : name.textNodes()) {
                    divide(text, cell ? IN_CELL : IN_TEXT, cell ? LONG_IN_CELL : LONG_IN_TEXT);
                }
            }
        }
    }

    private static void divide(TextNode text, Pattern place, int longWord) {
        String whole = text.getWholeText();
        Matcher word = Pattern.compile("\\S{" + longWord + ",}").matcher(whole);
        int at = 0;
        while (word.find()) {
            Matcher breaks = place.matcher(word.group());
            while (breaks.find()) {
                int end = word.start() + breaks.start();
                text.before(new TextNode(whole.substring(at, end)));
                text.before(new Element("wbr"));
                at = end;
            }
        }
        text.text(whole.substring(at));
    }
}
