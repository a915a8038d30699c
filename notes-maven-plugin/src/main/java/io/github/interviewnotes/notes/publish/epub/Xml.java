package io.github.interviewnotes.notes.publish.epub;

import java.util.List;

/** Writes XML by hand: small documents in exactly the form that is wanted. */
final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Opens an element; attributes come as name, value, name, value … */
    Xml open(String name, String... attributes) {
        line(tag(name, List.of(attributes)) + ">");
        depth++;
        return this;
    }

    Xml close(String name) {
        depth--;
        line("</" + name + ">");
        return this;
    }

    /** Writes an element with text and no elements in it. */
    Xml text(String name, String text, String... attributes) {
        line(tag(name, List.of(attributes)) + ">" + escape(text) + "</" + name + ">");
        return this;
    }

    Xml empty(String name, String... attributes) {
        line(tag(name, List.of(attributes)) + "/>");
        return this;
    }

    private static String tag(String name, List<String> attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            tag.append(' ').append(attributes.get(i)).append("=\"");
            tag.append(escape(attributes.get(i + 1))).append('"');
        }
        return tag.toString();
    }

    private void line(String line) {
        out.append("  ".repeat(depth)).append(line).append('\n');
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
