package io.github.interviewnotes.notes.publish.epub;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Keeps the dashes of a command's option on the line of its name, as {@code span.opt}: Unicode's Annex 14 would let {@code --hard} end a
 * line behind its dashes.
 */
final class OptionDashes {

    /** The class of what no reading system is to divide. */
    static final String CLASS = "opt";

    /** Up to its first inner dash, where a long option may go on in the next line. */
    private static final Pattern OPTION = Pattern.compile("(?<![^\\s\"'(\\[{=|/])--?[A-Za-z]\\w*");

    private OptionDashes() {}

    static void keep(Element content) {
        for (Element code : content.select("code, kbd, samp")) {
            code.nodeStream(TextNode.class).toList().forEach(OptionDashes::keep);
        }
    }

    private static void keep(TextNode text) {
        String whole = text.getWholeText();
        Matcher option = OPTION.matcher(whole);
        int at = 0;
        while (option.find()) {
            text.before(new TextNode(whole.substring(at, option.start())));
            text.before(new Element("span").addClass(CLASS).appendChild(new TextNode(option.group())));
            at = option.end();
        }
        text.text(whole.substring(at));
    }
}
