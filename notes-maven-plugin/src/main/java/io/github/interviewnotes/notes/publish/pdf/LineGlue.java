package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps the comma behind a word in code, and the bracket before it, on the word's line.
 *
 * <p>The engine fills its lines element by element, and ends a line where an element ends if the next one does not fit. But it reserves
 * room for the right margin of what it sets. So the last word of an element gets a margin as wide as what must follow it, and behind the
 * word, where the room is no longer needed, an empty element with the opposite margin gives it back: no letter moves, whether the line
 * ends there or not.
 */
final class LineGlue {

    /** What is wider, in ems, may be wider than the line, and is not held together. */
    private static final double MOST = 30;

    // the engine rounds to dots of its own
    private static final double SLACK = 1.02;

    // a link is no such element, since its line would go on below its margin
    private static final Set<String> MARGINS = Set.of("code", "em", "i", "strong", "b", "span");

    private final Glyphs glyphs;
    private final Breaks breaks;

    LineGlue(Glyphs glyphs, Breaks breaks) {
        this.glyphs = glyphs;
        this.breaks = breaks;
    }

    /** Glues the prose of all blocks below {@code root}; code is left as it is. */
    static void prose(Element root, Glyphs glyphs) {
        ProseRuns.of(root).forEach(new LineGlue(glyphs, Breaks.PROSE)::apply);
    }

    /** Glues texts that follow each other in one block. */
    void apply(List<TextNode> texts) {
        StringBuilder joined = new StringBuilder();
        texts.forEach(text -> joined.append(text.getWholeText()));
        String all = joined.toString();
        int start = 0;
        for (int i = 0; i + 1 < texts.size(); i++) {
            int end = start + texts.get(i).getWholeText().length();
            if (breaks.forbidden(all, end)) {
                int word = end;
                do {
                    word--;
                } while (word > start && !breaks.allowed(all, word));
                hold(texts.get(i), word - start, texts, i + 1);
            }
            start = end;
        }
    }

    private void hold(TextNode text, int word, List<TextNode> texts, int next) {
        Element common = text.parent();
        while (!isAround(common, texts.get(next))) {
            common = common.parent();
        }
        double room = following(texts, next, common) * SLACK;
        if (room > MOST) {
            return;
        }
        Element parent = text.parent();
        Element holder = parent;
        if (word > 0 || parent.childNodeSize() > 1 || !MARGINS.contains(parent.normalName())) {
            TextNode last = word > 0 ? text.splitText(word) : text;
            holder = new Element("span");
            last.replaceWith(holder);
            holder.appendChild(last);
        }
        Element giver = new Element("span");
        holder.after(giver);
        margin(holder, room / Typeface.of(holder, common).least());
        margin(giver, -room / Typeface.of(giver, common).least());
    }

    private static void margin(Element element, double ems) {
        element.attr("style", String.format(Locale.ROOT, "margin-right: %.2fem", ems));
    }

    private static boolean isAround(Element element, Node node) {
        Node each = node.parent();
        while (each != null && each != element) {
            each = each.parent();
        }
        return each == element;
    }

    /** Returns how wide is what follows up to the next place where a line may end, in ems of {@code around}. */
    private double following(List<TextNode> texts, int next, Element around) {
        StringBuilder joined = new StringBuilder(texts.get(next - 1).getWholeText());
        int begin = joined.length();
        double width = 0;
        for (TextNode text : texts.subList(next, texts.size())) {
            int at = joined.length();
            joined.append(text.getWholeText());
            String all = joined.toString();
            Typeface typeface = Typeface.of(text.parent(), around);
            for (; at < all.length(); at++) {
                if (at > begin && breaks.allowed(all, at) || width > MOST) {
                    return width;
                }
                width += typeface.width(glyphs, all.charAt(at));
            }
        }
        return width;
    }
}
