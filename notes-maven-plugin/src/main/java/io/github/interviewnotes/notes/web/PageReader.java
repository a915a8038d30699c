package io.github.interviewnotes.notes.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes HTML apart, one page at a time, since a large one costs many times its size in memory. */
final class PageReader {

    private static final int LONGEST_TITLE = 200;

    /** Reads the page of an answer; what cannot be read has no title and no anchors, and is not complete. */
    synchronized Page read(Fetched.Reply reply, String url) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(reply.body()), charset(reply), url);
            Set<String> anchors = new TreeSet<>();
            for (Element element : document.select("[id], [name]")) {
                anchors.add(element.attr("id"));
                anchors.add(element.attr("name"));
            }
            String title = document.title().strip();
            return new Page(title.substring(0, Math.min(title.length(), LONGEST_TITLE)), anchors, reply.complete());
        } catch (IOException | RuntimeException e) {
            // a page that nobody can read says nothing about its anchors
            return new Page("", Set.of(), false);
        }
    }

    /** Returns the encoding that the server names, or null, with which jsoup looks into the page. */
    private static String charset(Fetched.Reply reply) {
        String type = reply.header("content-type");
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        String name =
                at < 0 ? "" : type.substring(at + 8).replaceAll("[\"';].*", "").strip();
        try {
            return Charset.isSupported(name) ? name : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
