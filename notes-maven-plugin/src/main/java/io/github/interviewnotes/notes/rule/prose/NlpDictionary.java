package io.github.interviewnotes.notes.rule.prose;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which parts of speech common words may be, from an archive of OpenNLP's. */
final class NlpDictionary {

    private static final String SUFFIX = ".tagdict";
    private static final String ENTRY = "entry";
    private static final String TAGS = "tags";
    private static final String TOKEN = "token";

    private NlpDictionary() {}

    /**
     * Returns the tags of each word.
     *
     * @param archive is closed
     * @throws IOException if it cannot be read, or is something else
     */
    static Map<String, List<String>> read(InputStream archive) throws IOException {
        try (ZipInputStream in = new ZipInputStream(archive)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(SUFFIX)) {
                    return parse(in);
                }
            }
            throw new FileNotFoundException("no dictionary in the archive");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, List<String>> parse(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        Map<String, List<String>> words = new HashMap<>();
        List<String> tags = List.of();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals(ENTRY)) {
                    tags = List.of(reader.getAttributeValue(null, TAGS).split(" "));
                } else if (reader.getLocalName().equals(TOKEN)) {
                    words.put(reader.getElementText(), tags);
                }
            }
        }
        return words;
    }
}
