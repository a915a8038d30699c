package io.github.interviewnotes.notes.publish.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import com.adobe.epubcheck.util.ReportingLevel;
import io.github.interviewnotes.notes.publish.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An EPUB, written and read back.
 *
 * @param file the container
 * @param files its files by name
 */
record WrittenEpub(Path file, Map<String, byte[]> files) {

    static WrittenEpub of(Book book, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".epub");
        try (OutputStream out = Files.newOutputStream(file)) {
            new EpubWriter().write(book, out);
        }
        return of(file);
    }

    static WrittenEpub of(Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new WrittenEpub(file, files);
    }

    String text(String name) {
        return new String(files.get(name), UTF_8);
    }

    Document page(String name) {
        return Jsoup.parse(text(name), "", Parser.xmlParser());
    }

    /** Returns the pages of XHTML, the navigation document too. */
    List<String> pages() {
        return files.keySet().stream().filter(name -> name.endsWith(".xhtml")).toList();
    }

    /**
     * Returns all that EPUBCheck says, remarks on usage too, but for those on what is meant so: that a style sheet names a font, and that a stranger's drawing has an attribute that SVG does not know.
     */
    List<String> complaints() {
        Complaints complaints = new Complaints(file.getFileName().toString());
        new EpubCheck(file.toFile(), complaints).doValidate();
        return complaints.said;
    }

    private static final class Complaints extends DefaultReportImpl {

        private final List<String> said = new ArrayList<>();

        Complaints(String name) {
            super(name);
            setReportingLevel(ReportingLevel.Usage);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... args) {
            String words = message.getMessage(args);
            boolean font = message.getID() == MessageId.CSS_028;
            boolean drawing =
                    message.getID() == MessageId.RSC_025 && location.getPath().endsWith(".svg");
            if (message.getSeverity() != Severity.SUPPRESSED && !font && !drawing) {
                said.add(message.getID() + " " + location + " " + words);
            }
        }
    }
}
