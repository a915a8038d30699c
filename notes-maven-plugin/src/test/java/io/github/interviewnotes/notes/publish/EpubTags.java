package io.github.interviewnotes.notes.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The elements of a chapter of an EPUB under the names that {@link NoteTags} has for what they are. */
final class EpubTags {

    private static final Map<String, String> EMPTY = Map.of(
            "blockquote", "BlockQuote",
            "ul", "L",
            "ol", "L",
            "table", "Table",
            "thead", "THead",
            "tbody", "TBody",
            "tr", "TR");

    private final List<String> tags = new ArrayList<>();

    private EpubTags() {}

    static List<String> of(Element chapter) {
        EpubTags walk = new EpubTags();
        chapter.children().forEach(walk::element);
        return walk.tags;
    }

    private void element(Element element) {
        String name = element.normalName();
        if (EMPTY.containsKey(name)) {
            add(EMPTY.get(name), "");
        } else if (name.matches("h[1-6]|td")) {
            add(name.toUpperCase(Locale.ROOT), EpubPages.text(element));
        } else if (name.equals("th")) {
            add(element.attr("scope").equals("row") ? "TH Row" : "TH Column", EpubPages.text(element));
        } else if (name.equals("p") && !element.hasClass("kicker")) {
            add("P", EpubPages.text(element));
        } else if (name.equals("li")) {
            item(element);
        } else if (name.equals("pre")) {
            add("Code", element.wholeText());
            return;
        } else if (name.equals("img")) {
            add("Figure", element.attr("alt"));
        } else if (name.equals("a")) {
            add("Link", EpubPages.text(element));
        }
        element.children().forEach(this::element);
    }

    private void item(Element item) {
        add("LI", "");
        if (item.selectFirst("> p") == null) {
            Element own = item.clone();
            own.select("ul, ol, table, pre, blockquote, figure").remove();
            add("P", EpubPages.text(own));
        }
    }

    private void add(String tag, String text) {
        tags.add(tag + " " + Letters.of(text).all());
    }
}
