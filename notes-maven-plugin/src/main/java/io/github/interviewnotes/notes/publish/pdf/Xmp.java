package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.BookMetadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/**
 * The metadata packet of a PDF, as ISO 16684-1 has it: the same facts as in the information dictionary, and those for which that one has
 * no entry.
 */
final class Xmp {

    private static final OutputSettings XML =
            new OutputSettings().escapeMode(Entities.EscapeMode.xhtml).charset(StandardCharsets.UTF_8);

    private static final String FACTS = "FACTS";

    private final BookMetadata metadata;

    Xmp(BookMetadata metadata) {
        this.metadata = metadata;
    }

    /**
     * Returns the packet.
     *
     * @param subject what the information dictionary calls so
     * @param producer the software
     */
    byte[] packet(String subject, String producer) throws IOException {
        StringBuilder facts = new StringBuilder();
        facts.append(element("dc:title", language(metadata.title())));
        facts.append(element("dc:creator", list("Seq", metadata.authors())));
        facts.append(element("dc:description", language(subject)));
        metadata.publisher()
                .ifPresent(publisher -> facts.append(element("dc:publisher", list("Bag", List.of(publisher)))));
        facts.append(element("dc:date", list("Seq", List.of(metadata.date().toString()))));
        facts.append(element("dc:language", list("Bag", List.of(metadata.language()))));
        facts.append(element("dc:identifier", escaped(metadata.identifier())));
        if (!metadata.subjects().isEmpty()) {
            facts.append(element("dc:subject", list("Bag", metadata.subjects())));
            facts.append(element("pdf:Keywords", escaped(String.join(", ", metadata.subjects()))));
        }
        metadata.rights().ifPresent(rights -> {
            facts.append(element("dc:rights", language(rights)));
            facts.append(element("xmpRights:Marked", "True"));
            facts.append(element("xmpRights:UsageTerms", language(rights)));
        });
        String time = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
                .format(metadata.instant().atOffset(ZoneOffset.UTC));
        facts.append(element("xmp:CreateDate", time));
        facts.append(element("xmp:ModifyDate", time));
        facts.append(element("xmp:MetadataDate", time));
        facts.append(element("pdf:Producer", escaped(producer)));
        return new String(Resource.bytes("pdf/packet.xml"), StandardCharsets.UTF_8)
                .replace(FACTS, facts)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">\n";
    }

    private static String language(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
    }

    private static String list(String kind, List<String> values) {
        return values.stream()
                .map(value -> "<rdf:li>" + escaped(value) + "</rdf:li>")
                .collect(Collectors.joining("", "<rdf:" + kind + ">", "</rdf:" + kind + ">"));
    }

    private static String escaped(String text) {
        return Entities.escape(text, XML);
    }
}
