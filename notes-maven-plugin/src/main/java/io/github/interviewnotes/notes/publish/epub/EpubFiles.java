package io.github.interviewnotes.notes.publish.epub;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The files of a finished EPUB, as a reading system sees them. */
final class EpubFiles {

    private static final Pattern OUTSIDE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final Set<String> names;
    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, Set<String>> ids = new TreeMap<>();

    EpubFiles(Path epub) throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            for (String name : names) {
                if (name.endsWith(".xhtml") || name.endsWith(".ncx") || name.endsWith(".opf")) {
                    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                        Document page = Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
                        pages.put(name, page);
                        ids.put(name, Set.copyOf(page.select("[id]").eachAttr("id")));
                    }
                }
            }
        }
    }

    /** Returns the names of all files with links, sorted. */
    Set<String> pages() {
        return pages.keySet();
    }

    /** Returns the addresses that a page refers to, in order. */
    List<String> references(String page) {
        return pages.get(page).select("[href], [src]").stream()
                .flatMap(EpubFiles::references)
                .toList();
    }

    private static Stream<String> references(Element element) {
        return Stream.of("href", "src").filter(element::hasAttr).map(element::attr);
    }

    /** Returns why an address on a page leads nowhere; nothing if it leads somewhere, or out of the book. */
    Optional<String> fault(String page, String address) {
        if (OUTSIDE.matcher(address).lookingAt()) {
            return Optional.empty();
        }
        URI target;
        try {
            target = new URI(page).resolve(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.of("'" + address + "' is no address");
        }
        String file = target.getPath();
        if (!names.contains(file)) {
            return Optional.of("the EPUB has no file '" + file + "'");
        }
        String fragment = target.getFragment();
        boolean found = fragment == null || ids.getOrDefault(file, Set.of()).contains(fragment);
        return found ? Optional.empty() : Optional.of("'" + file + "' has no id '" + fragment + "'");
    }
}
