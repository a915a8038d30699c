package io.github.interviewnotes.notes.publish.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes every line of code a block of its own, so that a wrapped line hangs and a page breaks between lines only. */
final class CodeLines {

    /** Blocks of up to this many lines stay on one page. */
    private static final int SHORT = 18;

    private CodeLines() {}

    static void split(Element content) {
        for (Element pre : content.select("pre.code")) {
            List<Node> tokens = List.copyOf(pre.selectFirst("code").childNodes());
            pre.empty();
            // no language has this tag, so that nobody reads code aloud as English; it also marks the block for the
            // structure pass
            pre.attr("lang", "zxx");
            Element line = pre.appendElement("span").addClass("ln");
            for (Node token : tokens) {
                String kind = token instanceof Element element ? element.className() : "";
                String text =
                        token instanceof Element element ? element.wholeText() : ((TextNode) token).getWholeText();
                String[] parts = text.split("\n", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        line = pre.appendElement("span").addClass("ln");
                    }
                    if (!parts[i].isEmpty()) {
                        line.appendElement("span").addClass(kind).appendChild(new TextNode(parts[i]));
                    }
                }
            }
            for (Element each : pre.children()) {
                if (each.childNodeSize() == 0) {
                    each.appendChild(new TextNode("\u00A0"));
                }
            }
            if (pre.childrenSize() <= SHORT) {
                pre.addClass("short");
            }
        }
    }
}
