package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The check as tests, in the XML that JUnit's and Surefire's readers know: a test for each note and rule that found something there,
 * and one that passes for each note without a finding. The names hold no line, so that a test is the same one in the next run.
 */
public final class FindingsJUnitReport implements Report {

    private final Places places;
    private final FindingLine lines;
    private final Optional<Severity> mildest;

    /**
     * @param places how files are named
     * @param mildest the mildest severity that fails a test; nothing where none does
     */
    public FindingsJUnitReport(Places places, Optional<Severity> mildest) {
        this.places = places;
        this.lines = new FindingLine(places);
        this.mildest = mildest;
    }

    @Override
    public String of(CheckResult result) {
        Map<String, Map<RuleId, List<Finding>>> byFile = new TreeMap<>();
        for (Note note : result.notebook().notes()) {
            byFile.put(places.notes() + note.path(), Map.of());
        }
        result.findings().stream()
                .collect(Collectors.groupingBy(finding -> places.path(finding.location())))
                .forEach((path, findings) -> byFile.put(
                        path,
                        findings.stream()
                                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()))));
        long tests = byFile.values().stream()
                .mapToLong(byRule -> Math.max(1, byRule.size()))
                .sum();
        long failures = byFile.values().stream()
                .flatMap(byRule -> byRule.values().stream())
                .filter(this::fails)
                .count();
        return XmlText.of(xml -> {
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "notes:check");
            xml.writeAttribute("tests", String.valueOf(tests));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("failures", String.valueOf(failures));
            xml.writeAttribute("skipped", "0");
            // no clock: the same notes give the same bytes
            xml.writeAttribute("time", "0");
            for (Map.Entry<String, Map<RuleId, List<Finding>>> file : byFile.entrySet()) {
                write(file.getKey(), file.getValue(), xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private boolean fails(List<Finding> findings) {
        return mildest.isPresent()
                && findings.stream().anyMatch(finding -> finding.severity().compareTo(mildest.get()) >= 0);
    }

    private void write(String path, Map<RuleId, List<Finding>> byRule, XMLStreamWriter xml) throws XMLStreamException {
        if (byRule.isEmpty()) {
            start(path, "check", xml);
            xml.writeEndElement();
        }
        for (Map.Entry<RuleId, List<Finding>> rule : byRule.entrySet()) {
            start(path, rule.getKey().toString(), xml);
            write(rule.getKey(), rule.getValue(), xml);
            xml.writeEndElement();
        }
    }

    private static void start(String path, String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", XmlText.line(TestNames.group(path)));
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", "0");
    }

    private void write(RuleId rule, List<Finding> findings, XMLStreamWriter xml) throws XMLStreamException {
        String text = findings.stream().map(this::text).collect(Collectors.joining("\n"));
        if (fails(findings)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", rule.toString());
            String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
            xml.writeAttribute("message", XmlText.line(findings.get(0).message() + more));
        } else {
            xml.writeStartElement("system-out");
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String text(Finding finding) {
        String details = finding.details().isEmpty() ? "" : "\n" + XmlText.lines(finding.details());
        return XmlText.line(lines.of(finding)) + details;
    }
}
