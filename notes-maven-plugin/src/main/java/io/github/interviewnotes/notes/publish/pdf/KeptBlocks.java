package io.github.interviewnotes.notes.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks the blocks before which no page may end: what a paragraph with a colon leads to, what the code above has printed, and what ends
 * a chapter, so that its last page has more than a few lines.
 */
final class KeptBlocks {

    private static final String KEPT = "kept";
    private static final Set<String> LED_TO = Set.of("pre", "ul", "ol", "dl", "table", "blockquote", "div", "p");

    /** The fewest lines on a chapter's last page, as far as they can be counted before they are set. */
    private static final int TAIL = 6;

    private final int lineLength;

    private KeptBlocks(int lineLength) {
        this.lineLength = lineLength;
    }

    /**
     * Marks the blocks of a chapter.
     *
     * @param content its code is in lines
     * @param lineLength no line of prose has more characters, so that none is counted that may not be there
     */
    static void mark(Element content, int lineLength) {
        new KeptBlocks(lineLength).mark(content);
    }

    private void mark(Element content) {
        for (Element block : content.select("p, li, dd, div, pre.output")) {
            if (block.nameIs("pre")) {
                Element before = block.previousElementSibling();
                if (before != null && before.is("pre.short")) {
                    block.addClass(KEPT);
                }
            } else if (block.nameIs("p")) {
                if (block.text().endsWith(":")) {
                    keep(block.nextElementSibling());
                }
            } else {
                looseLeadIns(block);
            }
        }
        tail(content.children());
    }

    /** In an item without paragraphs the text stands right in front of its blocks. */
    private static void looseLeadIns(Element block) {
        StringBuilder text = new StringBuilder();
        for (Node node : block.childNodes()) {
            if (node instanceof TextNode loose) {
                text.append(loose.text());
            } else if (node instanceof Element element) {
                if (PdfText.isInline(element)) {
                    text.append(element.text());
                } else {
                    if (text.toString().stripTrailing().endsWith(":")) {
                        keep(element);
                    }
                    text.setLength(0);
                }
            }
        }
    }

    private static void keep(Element block) {
        Element each = block;
        // where a link leads to, there may stand an empty element
        while (each != null && each.nameIs("div") && each.childNodeSize() == 0) {
            each.addClass(KEPT);
            each = each.nextElementSibling();
        }
        if (each != null && LED_TO.contains(each.normalName())) {
            each.addClass(KEPT);
        }
    }

    private void tail(List<Element> blocks) {
        List<Element> lines = new ArrayList<>(blocks);
        int count = 0;
        while (count < TAIL && lines.size() > 1) {
            Element last = lines.remove(lines.size() - 1);
            if (Set.of("ul", "ol").contains(last.normalName()) && lines(last) >= TAIL) {
                tail(last.children());
                return;
            }
            if (Set.of("ul", "ol").contains(last.normalName())) {
                last.children().stream().skip(1).forEach(item -> item.addClass(KEPT));
            }
            count += lines(last);
            // a picture would leave a blank of its own height
            if (count < TAIL && !isPicture(lines.get(lines.size() - 1))) {
                last.addClass(KEPT);
            }
        }
    }

    private static boolean isPicture(Element block) {
        return block.selectFirst("img") != null;
    }

    private int lines(Element block) {
        if (isPicture(block)) {
            return TAIL;
        }
        if (block.nameIs("pre")) {
            return block.childrenSize();
        }
        if (Set.of("ul", "ol", "table", "tbody", "div", "blockquote").contains(block.normalName())) {
            return block.children().stream().mapToInt(this::lines).sum();
        }
        return (block.text().length() + lineLength - 1) / lineLength;
    }
}
