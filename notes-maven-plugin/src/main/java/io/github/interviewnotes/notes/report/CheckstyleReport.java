package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** All findings in the XML of Checkstyle, which most build servers read: a file with its errors, whose source is the rule. */
public final class CheckstyleReport implements Report {

    /** The version of Checkstyle that readers take this for; the form has been the same since 4. */
    private static final String VERSION = "10.0";

    private final Places places;

    /**
     * @param places how files are named
     */
    public CheckstyleReport(Places places) {
        this.places = places;
    }

    @Override
    public String of(CheckResult result) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            byFile.computeIfAbsent(places.path(finding.location()), path -> new ArrayList<>())
                    .add(finding);
        }
        return XmlText.of(xml -> {
            xml.writeStartElement("checkstyle");
            xml.writeAttribute("version", VERSION);
            for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement("file");
                xml.writeAttribute("name", XmlText.line(file.getKey()));
                for (Finding finding : file.getValue()) {
                    xml.writeCharacters("\n    ");
                    write(finding, xml);
                }
                xml.writeCharacters("\n  ");
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private static void write(Finding finding, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("error");
        xml.writeAttribute("line", String.valueOf(finding.location().start().line()));
        xml.writeAttribute("column", String.valueOf(finding.location().start().column()));
        // Checkstyle's levels are error, warning, info and ignore
        xml.writeAttribute("severity", finding.severity().word());
        xml.writeAttribute("message", XmlText.line(finding.message()));
        xml.writeAttribute("source", finding.rule().toString());
    }
}
