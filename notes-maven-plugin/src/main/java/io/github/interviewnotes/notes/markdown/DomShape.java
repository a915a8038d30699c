package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Target;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives the parts of a note that HTML has no element for the form that {@link NoteDom} promises, and takes away unsafe addresses. */
final class DomShape {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    // RFC 5646 in the shape that validators ask for
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    // XML 1.0, 2.2: Char
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private DomShape() {}

    static void apply(Element body) {
        footnotes(body);
        alerts(body);
        tasks(body);
        details(body);
        anchors(body);
        alignment(body);
        attributes(body);
        texts(body);
    }

    private static void footnotes(Element body) {
        for (Element reference : body.select("a[data-footnote-ref]")) {
            reference.removeAttr("data-footnote-ref").addClass("noteref");
            reference.attr("id", "^" + reference.id()).attr("href", "#^" + fragment(reference));
            Element sup = reference.parent();
            if (sup != null && sup.hasClass("footnote-ref")) {
                sup.removeAttr("class");
            }
        }
        for (Element back : body.select("a[data-footnote-backref]")) {
            String reference = fragment(back);
            back.clearAttributes().attr("class", "backlink").attr("href", "#^" + reference);
            back.text("↑");
        }
        for (Element section : body.select("section[data-footnotes]")) {
            section.removeAttr("data-footnotes");
            int number = 0;
            for (Element note : section.select("> ol > li")) {
                number++;
                Element aside = section.appendElement("aside");
                aside.attr("class", "footnote").attr("id", "^" + note.id());
                aside.attr("data-line", note.attr("data-line"));
                aside.insertChildren(0, note.childNodes());
                Element first = aside.firstElementChild();
                Element line = first != null && first.normalName().equals("p") ? first : aside.prependElement("p");
                line.prependChild(new TextNode(" "))
                        .prependElement("span")
                        .addClass("label")
                        .text(number + ".");
            }
            section.select("> ol").remove();
        }
    }

    private static String fragment(Element link) {
        return link.attr("href").replaceFirst("^#", "");
    }

    private static void alerts(Element body) {
        body.select("blockquote[data-alert]")
                .forEach(quote -> quote.tagName("aside").addClass("alert"));
    }

    private static void tasks(Element body) {
        for (Element box : body.select("input[data-task]")) {
            Element item = box.closest("li");
            if (item != null) {
                item.addClass("task");
            }
            box.replaceWith(new Element("span").addClass(box.attr("data-task")));
        }
    }

    private static void details(Element body) {
        body.select("summary").forEach(summary -> summary.tagName("p").addClass("summary"));
        body.select("details").forEach(details -> details.tagName("div").addClass("details"));
    }

    private static void anchors(Element body) {
        for (Element anchor : body.select("a[name]")) {
            if (!anchor.hasAttr("id")) {
                anchor.attr("id", anchor.attr("name"));
            }
            anchor.removeAttr("name");
        }
        for (Element link : body.select("a")) {
            // URL Standard, 4.4: tabs and line ends go, as do leading controls and spaces
            String address = link.attr("href")
                    .replaceAll("[\\t\\n\\r]", "")
                    .replaceFirst("^[\\x00-\\x20]+", "")
                    .strip();
            boolean safe =
                    !(Target.of(address) instanceof Target.Absolute absolute) || SCHEMES.contains(absolute.scheme());
            // what nobody sees, nobody follows
            boolean visible = !link.text().isBlank() || link.selectFirst("img") != null;
            if (link.hasAttr("href") && safe && visible && !address.isEmpty()) {
                link.attr("href", address);
            } else if (link.hasAttr("id")) {
                link.removeAttr("href").tagName("span");
            } else {
                link.unwrap();
            }
        }
    }

    private static void alignment(Element body) {
        for (Element aligned : body.select("[align]")) {
            String side = aligned.attr("align").strip().toLowerCase(Locale.ROOT);
            aligned.removeAttr("align");
            if (Set.of("left", "center", "right").contains(side)) {
                aligned.addClass(side);
            }
        }
    }

    private static void attributes(Element body) {
        for (Element element : body.select("[id]")) {
            if (element.id().isBlank()) {
                element.removeAttr("id");
            }
        }
        keep(body, "lang", LANGUAGE);
        keep(body, "dir", Pattern.compile("ltr|rtl|auto"));
        keep(body, "start", Pattern.compile("[0-9]{1,9}"));
        keep(body, "value", Pattern.compile("[0-9]{1,9}"));
        keep(body, "colspan", Pattern.compile("[1-9][0-9]?"));
        keep(body, "rowspan", Pattern.compile("[1-9][0-9]?"));
        keep(body, "scope", Pattern.compile("col|row"));
        keep(body, "width", Pattern.compile("[1-9][0-9]{0,4}(px|%)?"));
        body.select("[height]").removeAttr("height");
        HeaderCells.mark(body);
    }

    private static void keep(Element body, String attribute, Pattern allowed) {
        for (Element element : body.select("[" + attribute + "]")) {
            if (!allowed.matcher(element.attr(attribute)).matches()) {
                element.removeAttr(attribute);
            }
        }
    }

    /** Replaces what XML 1.0 cannot hold by the replacement character. */
    private static void texts(Element body) {
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                String clean = legal(text.getWholeText());
                if (!clean.equals(text.getWholeText())) {
                    text.text(clean);
                }
            } else if (node instanceof Element element) {
                element.attributes().forEach(attribute -> attribute.setValue(legal(attribute.getValue())));
            }
        });
        List<Node> rest = body.select("*").stream()
                .flatMap(element -> element.childNodes().stream())
                .filter(node -> !(node instanceof TextNode) && !(node instanceof Element))
                .toList();
        rest.forEach(Node::remove);
    }

    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }
}
