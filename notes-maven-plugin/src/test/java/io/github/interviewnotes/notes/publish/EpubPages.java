package io.github.interviewnotes.notes.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The chapters of an EPUB, read from the file in the order of its spine. */
final class EpubPages {

    private static final Set<String> INLINE = Set.of(
            "#text", "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "u", "var");

    private final Map<String, byte[]> files = new TreeMap<>();

    EpubPages(Path epub) throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    /** Returns the section of each chapter. */
    List<Element> chapters() {
        List<Element> chapters = new ArrayList<>();
        Document book = page("EPUB/package.opf");
        for (Element step : book.select("spine > itemref")) {
            String name = book.getElementById(step.attr("idref")).attr("href");
            chapters.addAll(page("EPUB/" + name).select("section[role=doc-chapter], section[role=doc-introduction]"));
        }
        return chapters;
    }

    /** Returns the text of an element, its blocks parted by white space as a reading system parts them. */
    static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                text.append(node instanceof TextNode part ? part.getWholeText() : parted(node));
            }

            @Override
            public void tail(Node node, int depth) {
                text.append(parted(node));
            }
        });
        return text.toString();
    }

    private static String parted(Node node) {
        return INLINE.contains(node.nodeName()) ? "" : " ";
    }

    /** Returns the file that a picture of a chapter shows. */
    byte[] picture(Element image) {
        return files.get("EPUB/" + image.attr("src").substring("../".length()));
    }

    /** Returns a page by its name in the file. */
    Document page(String name) {
        Document page = Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
