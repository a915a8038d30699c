package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookMetadata;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The package document: what the book is, which files it has, in which order they are read. */
final class PackageDocument {

    private final BookMetadata metadata;
    private final Accessibility accessibility;
    private final List<Item> items = new ArrayList<>();

    /**
     * A file of the book.
     *
     * @param properties as EPUB 3.3, 5.6.2 names them; may be empty
     */
    private record Item(String id, String href, String mediaType, String properties, Role role) {}

    /** How a reader comes to a file. */
    private enum Role {
        /** By paging. */
        PAGE,
        /** By a link. */
        ASIDE,
        /** Only as part of another file. */
        PART
    }

    PackageDocument(Book book) {
        this.metadata = book.metadata();
        this.accessibility = new Accessibility(book);
    }

    /** Adds a file that a reader pages through, in reading order. */
    void page(String id, String href, String properties) {
        items.add(new Item(id, href, "application/xhtml+xml", properties, Role.PAGE));
    }

    /** Adds a file that some page has a link to, and that is no part of the reading order. */
    void pageAside(String id, String href) {
        items.add(new Item(id, href, "application/xhtml+xml", "", Role.ASIDE));
    }

    /** Adds any other file. */
    void resource(String id, String href, String mediaType, String properties) {
        items.add(new Item(id, href, mediaType, properties, Role.PART));
    }

    @Override
    public String toString() {
        Xml xml = new Xml();
        xml.open(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "book-id",
                "xml:lang",
                metadata.language());
        writeMetadata(xml);
        xml.open("manifest");
        for (Item item : items) {
            List<String> attributes =
                    new ArrayList<>(List.of("id", item.id, "href", item.href, "media-type", item.mediaType));
            if (!item.properties.isEmpty()) {
                attributes.addAll(List.of("properties", item.properties));
            }
            xml.empty("item", attributes.toArray(String[]::new));
        }
        xml.close("manifest");
        String direction = Direction.of(metadata.language()).value();
        xml.open("spine", "toc", "ncx", "page-progression-direction", direction);
        for (Item item : items) {
            switch (item.role) {
                case PAGE -> xml.empty("itemref", "idref", item.id);
                case ASIDE -> xml.empty("itemref", "idref", item.id, "linear", "no");
                case PART -> {
                    // it has no place in the order
                }
            }
        }
        xml.close("spine");
        return xml.close("package").toString();
    }

    private void writeMetadata(Xml xml) {
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.text("dc:identifier", metadata.identifier(), "id", "book-id");
        xml.text("dc:title", metadata.title(), "id", "title");
        xml.text("meta", "main", "refines", "#title", "property", "title-type");
        metadata.subtitle().ifPresent(subtitle -> {
            xml.text("dc:title", subtitle, "id", "subtitle");
            xml.text("meta", "subtitle", "refines", "#subtitle", "property", "title-type");
        });
        xml.text("dc:language", metadata.language());
        for (int i = 0; i < metadata.authors().size(); i++) {
            String id = "author-" + (i + 1);
            xml.text("dc:creator", metadata.authors().get(i), "id", id);
            xml.text("meta", "aut", "refines", "#" + id, "property", "role", "scheme", "marc:relators");
        }
        metadata.publisher().ifPresent(publisher -> xml.text("dc:publisher", publisher));
        metadata.rights().ifPresent(rights -> xml.text("dc:rights", rights));
        metadata.description().ifPresent(description -> xml.text("dc:description", description));
        metadata.subjects().forEach(subject -> xml.text("dc:subject", subject));
        xml.text("dc:date", metadata.date().toString());
        xml.text("meta", modified(), "property", "dcterms:modified");
        xml.empty("meta", "name", "cover", "content", "cover-image");
        accessibility.write(xml);
        xml.close("metadata");
    }

    private String modified() {
        return DateTimeFormatter.ISO_INSTANT.format(metadata.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
