package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.BookMetadata;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** What a catalogue reads from a PDF and the engine does not write: properties of ISO 16684-1 (XMP), 8.3, as RDF. */
final class DublinCore {

    private static final Document.OutputSettings XML = new Document.OutputSettings()
            .escapeMode(Entities.EscapeMode.xhtml)
            .syntax(Document.OutputSettings.Syntax.xml);

    private DublinCore() {}

    /** Returns elements for the description that holds the title. */
    static String of(BookMetadata metadata) {
        return element("dc:date", list("Seq", List.of(metadata.date().toString())))
                + element("dc:language", list("Bag", List.of(metadata.language())))
                + element("dc:identifier", escaped(metadata.identifier()))
                + element(
                        "dc:publisher",
                        list("Bag", metadata.publisher().stream().toList()))
                + element("dc:subject", list("Bag", metadata.subjects()))
                + element(
                        "dc:rights",
                        metadata.rights().map(DublinCore::alternative).orElse(""));
    }

    private static String element(String name, String content) {
        return content.isEmpty() ? "" : "<" + name + ">" + content + "</" + name + ">";
    }

    private static String list(String kind, List<String> values) {
        return values.isEmpty()
                ? ""
                : values.stream()
                        .map(value -> "<rdf:li>" + escaped(value) + "</rdf:li>")
                        .collect(Collectors.joining("", "<rdf:" + kind + ">", "</rdf:" + kind + ">"));
    }

    private static String alternative(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
    }

    private static String escaped(String text) {
        return Entities.escape(text, XML);
    }
}
