package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.example.ExampleResult;
import io.github.interviewnotes.notes.example.Outcome;
import io.github.interviewnotes.notes.example.Tested;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Each example as a test, in the XML that JUnit's and Surefire's readers know. It holds no times: the same run gives the same bytes. */
public final class JUnitReport {

    /** A test; a problem is a finding that fails it or words that say why it did not run. */
    private record Case(String group, String name, Optional<Finding> failure, Optional<String> skipped) {}

    private final FindingLine lines;

    /**
     * @param places how files are named
     */
    public JUnitReport(Places places) {
        this.lines = new FindingLine(places);
    }

    /**
     * Returns the report.
     *
     * @param examples what ran
     * @param result which findings count; one that a comment hides fails no test
     */
    public String of(ExampleResult examples, CheckResult result) {
        List<Case> cases = new ArrayList<>();
        examples.tested().forEach(tested -> cases.add(test(tested, result)));
        result.findings().stream()
                .filter(finding -> finding.rule().equals(ExampleRule.BAD_OPTION.id()))
                .forEach(finding -> cases.add(new Case(
                        TestNames.group(finding.location().path().value()),
                        "line " + finding.location().start().line(),
                        Optional.of(finding),
                        Optional.empty())));
        return XmlText.of(xml -> write(cases, xml));
    }

    private static Case test(Tested tested, CheckResult result) {
        String section = tested.section().isEmpty() ? "" : tested.section() + " › ";
        String name = section + tested.language() + ", line " + tested.line();
        Optional<Finding> failure = Optional.empty();
        Optional<String> skipped = Optional.empty();
        if (tested.outcome() instanceof Outcome.Failed failed) {
            failure = visible(failed.finding(), result);
            skipped = failure.isPresent()
                    ? skipped
                    : Optional.of(
                            "it failed, and that is hidden: " + failed.finding().message());
        } else if (tested.outcome() instanceof Outcome.Skipped reason) {
            failure = result.findings().stream()
                    .filter(finding -> finding.rule().equals(ExampleRule.SKIPPED.id()))
                    .filter(finding -> finding.location().path().equals(tested.path())
                            && finding.location().start().line() == tested.line())
                    .findFirst();
            skipped = Optional.of(reason.reason());
        } else if (tested.outcome() instanceof Outcome.Parsed) {
            skipped = Optional.of("syntax-checked only");
        }
        return new Case(
                TestNames.group(tested.path().value()),
                name,
                failure,
                failure.isPresent() ? Optional.empty() : skipped);
    }

    private static Optional<Finding> visible(Finding finding, CheckResult result) {
        return result.findings().stream()
                .filter(other -> other.compareTo(finding) == 0)
                .findFirst();
    }

    private void write(List<Case> cases, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "notes");
        xml.writeAttribute("tests", String.valueOf(cases.size()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("failures", count(cases, Case::failure));
        xml.writeAttribute("skipped", count(cases, Case::skipped));
        for (Case test : cases) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", XmlText.line(test.group));
            xml.writeAttribute("name", XmlText.line(test.name));
            if (test.failure.isPresent()) {
                writeFailure(test.failure.get(), xml);
            }
            if (test.skipped.isPresent()) {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", XmlText.line(test.skipped.get()));
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void writeFailure(Finding finding, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("failure");
        xml.writeAttribute("type", finding.rule().toString());
        xml.writeAttribute("message", XmlText.line(finding.message()));
        xml.writeCharacters(XmlText.line(lines.of(finding)) + "\n" + XmlText.lines(finding.details()));
        xml.writeEndElement();
    }

    private static String count(List<Case> cases, Function<Case, Optional<?>> part) {
        return String.valueOf(
                cases.stream().filter(test -> part.apply(test).isPresent()).count());
    }
}
