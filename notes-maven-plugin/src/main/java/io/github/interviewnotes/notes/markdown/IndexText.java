package io.github.interviewnotes.notes.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** The text of an index beside its names. */
final class IndexText {

    private static final Pattern DIVIDER = Pattern.compile("\\s*(?:[—–:]+|-+(?=\\s|$))?\\s*");

    private IndexText() {}

    /** Returns what the inline nodes from {@code first} to the end of their block say. */
    static String of(Node first) {
        StringBuilder text = new StringBuilder();
        for (Node node = first; node != null; node = node.getNext()) {
            text.append(PlainText.ofOne(node));
        }
        return text.toString();
    }

    /** Returns what the inline nodes from {@code first} to the end of their line say. */
    static String ofLine(Node first) {
        StringBuilder text = new StringBuilder();
        for (Node node = first; node != null && !TreeRepair.isBreak(node); node = node.getNext()) {
            text.append(PlainText.ofOne(node));
        }
        return text.toString();
    }

    /** Returns a description from what follows a name: without what divides the two, and without parentheses around all of it. */
    static String description(String following) {
        Matcher divider = DIVIDER.matcher(following);
        String text = (divider.lookingAt() ? following.substring(divider.end()) : following).strip();
        boolean wrapped = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return wrapped ? text.substring(1, text.length() - 1).strip() : text;
    }
}
