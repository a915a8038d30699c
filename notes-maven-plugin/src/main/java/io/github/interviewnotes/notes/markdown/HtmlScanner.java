package io.github.interviewnotes.notes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds the tags and comments of raw HTML with their exact places, by the states of the HTML standard's tokenizer (13.2.5) that
 * matter for that. It builds no tree and judges nothing.
 */
final class HtmlScanner {

    /** Something found, with the offsets of its first character and behind its last. */
    sealed interface Token {
        int start();

        int end();
    }

    /** A comment; {@code content} is what stands between its markers. */
    record Comment(int start, int end, String content) implements Token {}

    /** An opening or closing tag; {@code name} is in lower case. */
    record Tag(int start, int end, String name, boolean closing, List<Attribute> attributes) implements Token {

        /** Returns the value of its attribute {@code lang}, without space around it. */
        Optional<String> language() {
            return attributes.stream()
                    .filter(attribute -> attribute.name.equals("lang"))
                    .findFirst()
                    .map(attribute -> attribute.value.strip());
        }
    }

    /**
     * An attribute.
     *
     * @param name in lower case
     * @param value with its entities resolved
     * @param start the offset of the value as written, without quotes; behind the name where there is none
     * @param end the offset behind it
     */
    record Attribute(String name, String value, int start, int end) {}

    // 13.2.5.2-5: the elements whose content is text and no markup
    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title", "xmp");
    private static final Pattern TAG_NAME = Pattern.compile("</?([A-Za-z][^\\s/>]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "[\\s/]*([^\\s/>=][^\\s/>=]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"'][^\\s>]*)))?");

    private final String html;
    private final List<Token> tokens = new ArrayList<>();

    private HtmlScanner(String html) {
        this.html = html;
    }

    /** Returns the tags and comments of {@code html} in source order. */
    static List<Token> scan(String html) {
        HtmlScanner scanner = new HtmlScanner(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            at = html.indexOf('<', scanner.tokenAt(at));
        }
        return scanner.tokens;
    }

    /** Returns the lower-case name of the tag that {@code html} starts with, with a slash before it if it closes. */
    static String tagName(String html) {
        Matcher name = TAG_NAME.matcher(html);
        if (!name.lookingAt()) {
            return "";
        }
        return (html.charAt(1) == '/' ? "/" : "") + name.group(1).toLowerCase(Locale.ROOT);
    }

    /** Tells whether a tag is a line break. */
    static boolean isBreak(String html) {
        return tagName(html).equals("br");
    }

    /** Reads what the {@code <} at {@code at} starts, and returns where to go on. */
    private int tokenAt(int at) {
        if (html.startsWith("<!--", at)) {
            return comment(at);
        }
        if (html.startsWith("<![CDATA[", at)) {
            return behind("]]>", at);
        }
        if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            return behind(">", at);
        }
        Matcher name = TAG_NAME.matcher(html).region(at, html.length());
        return name.lookingAt() ? tag(at, name) : at + 1;
    }

    private int comment(int at) {
        if (html.startsWith("<!-->", at) || html.startsWith("<!--->", at)) {
            return behind(">", at);
        }
        int close = html.indexOf("-->", at + 4);
        int contentEnd = close < 0 ? html.length() : close;
        int end = close < 0 ? html.length() : close + 3;
        tokens.add(new Comment(at, end, html.substring(at + 4, contentEnd)));
        return end;
    }

    private int behind(String closing, int at) {
        int found = html.indexOf(closing, at);
        return found < 0 ? html.length() : found + closing.length();
    }

    private int tag(int at, Matcher name) {
        boolean closing = html.charAt(at + 1) == '/';
        String element = name.group(1).toLowerCase(Locale.ROOT);
        List<Attribute> attributes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(html);
        int position = name.end();
        while (attribute.region(position, html.length()).lookingAt()) {
            attributes.add(attribute(attribute));
            position = attribute.end();
        }
        int close = html.indexOf('>', position);
        if (close < 0) {
            return html.length();
        }
        tokens.add(new Tag(at, close + 1, element, closing, List.copyOf(attributes)));
        return RAW_TEXT.contains(element) && !closing ? endOfRawText(element, close + 1) : close + 1;
    }

    private int endOfRawText(String element, int from) {
        String closing = "</" + element;
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at, closing, 0, closing.length())) {
                return at;
            }
        }
        return html.length();
    }

    private static Attribute attribute(Matcher matcher) {
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        for (int group = 2; group <= 4; group++) {
            if (matcher.group(group) != null) {
                String value = Parser.unescapeEntities(matcher.group(group), true);
                return new Attribute(name, value, matcher.start(group), matcher.end(group));
            }
        }
        return new Attribute(name, "", matcher.end(1), matcher.end(1));
    }
}
