package io.github.interviewnotes.notes.markdown;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Reduces raw HTML to the tags and attributes that a book may hold. What is not on the list goes, its text stays; comments, scripts
 * and styles go with all that is in them. No attribute of the allow-list can run anything, and addresses are judged later, when the
 * whole note is a tree.
 *
 * <p>It works on tags, not on trees, because one tag and its end tag can be two pieces of raw HTML with Markdown between them. An
 * unclosed comment or script ends with its piece, so that it cannot swallow the rest of the note.
 */
final class CleanHtml {

    private static final Set<String> ANYWHERE = Set.of("id", "title", "lang", "dir");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", Set.of("href", "name")),
            Map.entry("abbr", Set.of()),
            Map.entry("b", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("caption", Set.of()),
            Map.entry("cite", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("dd", Set.of()),
            Map.entry("del", Set.of()),
            Map.entry("details", Set.of()),
            Map.entry("dfn", Set.of()),
            Map.entry("div", Set.of("align")),
            Map.entry("dl", Set.of()),
            Map.entry("dt", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()),
            Map.entry("h6", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("i", Set.of()),
            Map.entry("img", Set.of("src", "alt", "width", "height")),
            Map.entry("ins", Set.of()),
            Map.entry("kbd", Set.of()),
            Map.entry("li", Set.of("value")),
            Map.entry("mark", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("p", Set.of("align")),
            Map.entry("pre", Set.of()),
            Map.entry("q", Set.of()),
            Map.entry("s", Set.of()),
            Map.entry("samp", Set.of()),
            Map.entry("small", Set.of()),
            Map.entry("span", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("sub", Set.of()),
            Map.entry("summary", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("td", Set.of("align", "colspan", "rowspan")),
            Map.entry("tfoot", Set.of()),
            Map.entry("th", Set.of("align", "colspan", "rowspan", "scope")),
            Map.entry("thead", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("u", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("var", Set.of()));

    /** Elements whose content is no text for a reader. */
    private static final Set<String> DROPPED_WHOLE = Set.of(
            "applet",
            "audio",
            "canvas",
            "iframe",
            "math",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video",
            "xmp");

    private static final Pattern DECLARATION = Pattern.compile("<!\\[CDATA\\[.*?]]>|<[!?][^>]*>", Pattern.DOTALL);

    /** Elements that messages name the line of; of others a message names that of the words. */
    private static final Set<String> LOCATED = Set.of("a", "img", "table");

    private CleanHtml() {}

    /**
     * Returns what may stay of one piece of raw HTML.
     *
     * @param firstLine the 1-based line of the note that it starts in, or 0 where that is not known
     */
    static String clean(String html, int firstLine) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        int lineBreaks = 0;
        int dropped = 0;
        for (HtmlScanner.Token token : HtmlScanner.scan(html)) {
            if (dropped == 0) {
                kept.append(text(html.substring(at, token.start())));
            }
            lineBreaks += lineBreaks(html.substring(at, token.start()));
            int line = firstLine == 0 ? 0 : firstLine + lineBreaks;
            lineBreaks += lineBreaks(html.substring(token.start(), token.end()));
            at = token.end();
            if (token instanceof HtmlScanner.Tag tag) {
                if (DROPPED_WHOLE.contains(tag.name())) {
                    dropped = Math.max(0, dropped + (tag.closing() ? -1 : 1));
                } else if (dropped == 0) {
                    kept.append(clean(tag, line));
                }
            }
        }
        return dropped == 0 ? kept.append(text(html.substring(at))).toString() : kept.toString();
    }

    private static String text(String between) {
        // a bracket that starts no tag is one to read
        return DECLARATION.matcher(between).replaceAll("").replace("<", "&lt;");
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String clean(HtmlScanner.Tag tag, int line) {
        Set<String> own = ALLOWED.get(tag.name());
        if (own == null) {
            return "";
        }
        if (tag.closing()) {
            return "</" + tag.name() + ">";
        }
        StringBuilder clean = new StringBuilder("<").append(tag.name());
        for (HtmlScanner.Attribute attribute : tag.attributes()) {
            if (ANYWHERE.contains(attribute.name()) || own.contains(attribute.name())) {
                clean.append(' ').append(attribute.name()).append("=\"");
                clean.append(Entities.escape(attribute.value())).append('"');
            }
        }
        if (line > 0) {
            String name = LOCATED.contains(tag.name()) ? "data-line" : TreeDepth.TAG_LINE;
            clean.append(' ').append(name).append("=\"").append(line).append('"');
        }
        return clean.append('>').toString();
    }
}
