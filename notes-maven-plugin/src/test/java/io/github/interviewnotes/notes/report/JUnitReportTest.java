package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.example.ExampleResult;
import io.github.interviewnotes.notes.example.Outcome;
import io.github.interviewnotes.notes.example.Tested;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Position;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

class JUnitReportTest {

    private static final NotePath PATH = NotePath.of("django/a.b.md");

    private static Finding finding(ExampleRule rule, int line, String message) {
        return Finding.of(rule, new Location(PATH, new Position(line, 1), new Position(line, 4)), message);
    }

    private static Tested tested(int line, Outcome outcome) {
        return new Tested(PATH, "Pages <&>\u0001", line, "python", outcome);
    }

    private static String report() {
        Finding differs =
                finding(ExampleRule.OUTPUT_DIFFERS, 9, "it's \"else\"").explainedBy("-a\n+<b>\u001B[0m");
        Finding hidden = finding(ExampleRule.FAILED, 20, "hidden");
        Finding skipped = finding(ExampleRule.SKIPPED, 40, "it did not run: redis is missing");
        Finding option = finding(ExampleRule.BAD_OPTION, 50, "unknown option 'x'");
        ExampleResult examples = new ExampleResult(
                List.of(
                        tested(1, new Outcome.Passed()),
                        tested(5, new Outcome.Failed(differs)),
                        tested(20, new Outcome.Failed(hidden)),
                        tested(30, new Outcome.Parsed()),
                        tested(35, new Outcome.Skipped("needs git>=9, here is 2", true)),
                        tested(40, new Outcome.Skipped("redis is missing", false))),
                List.of(),
                "");
        CheckResult result = new CheckResult(
                Notes.notebook(),
                ExampleRule.all(),
                List.of(differs, skipped, option),
                1,
                examples.counts() + ";",
                List.of());
        return new JUnitReport(Places.ofNotes("notes/")).of(examples, result);
    }

    @Test
    void showsEachBlockAsATest() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="notes" tests="7" errors="0" failures="3" skipped="3">
                  <testcase classname="django.a_b" name="Pages &lt;&amp;&gt;\uFFFD › python, line 1"></testcase>
                  <testcase classname="django.a_b" name="Pages &lt;&amp;&gt;\uFFFD › python, line 5">\
                <failure type="example/output-differs" message="it's &quot;else&quot;">\
                notes/django/a.b.md:9:1: error example/output-differs it's "else"
                -a
                +&lt;b&gt;\uFFFD[0m</failure></testcase>
                  <testcase classname="django.a_b" name="Pages &lt;&amp;&gt;\uFFFD › python, line 20">\
                <skipped message="it failed, and that is hidden: hidden"/></testcase>
                  <testcase classname="django.a_b" name="Pages &lt;&amp;&gt;\uFFFD › python, line 30">\
                <skipped message="syntax-checked only"/></testcase>
                  <testcase classname="django.a_b" name="Pages &lt;&amp;&gt;\uFFFD › python, line 35">\
                <skipped message="needs git&gt;=9, here is 2"/></testcase>
                  <testcase classname="django.a_b" name="Pages &lt;&amp;&gt;\uFFFD › python, line 40">\
                <failure type="example/skipped" message="it did not run: redis is missing">\
                notes/django/a.b.md:40:1: error example/skipped it did not run: redis is missing
                </failure></testcase>
                  <testcase classname="django.a_b" name="line 50">\
                <failure type="example/bad-option" message="unknown option 'x'">\
                notes/django/a.b.md:50:1: error example/bad-option unknown option 'x'
                </failure></testcase>
                </testsuite>
                """, report());
    }

    /** The part of Surefire's schema that readers build upon: what must be there, and in which order. */
    @Test
    void isValidUnderTheFormThatReadersKnow() throws Exception {
        String schema = """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
                  <xs:element name="testsuite">
                    <xs:complexType>
                      <xs:sequence>
                        <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded">
                          <xs:complexType>
                            <xs:choice minOccurs="0">
                              <xs:element name="failure">
                                <xs:complexType>
                                  <xs:simpleContent>
                                    <xs:extension base="xs:string">
                                      <xs:attribute name="message" type="xs:string"/>
                                      <xs:attribute name="type" type="xs:string" use="required"/>
                                    </xs:extension>
                                  </xs:simpleContent>
                                </xs:complexType>
                              </xs:element>
                              <xs:element name="skipped">
                                <xs:complexType>
                                  <xs:simpleContent>
                                    <xs:extension base="xs:string">
                                      <xs:attribute name="message" type="xs:string"/>
                                    </xs:extension>
                                  </xs:simpleContent>
                                </xs:complexType>
                              </xs:element>
                            </xs:choice>
                            <xs:attribute name="name" type="xs:string" use="required"/>
                            <xs:attribute name="classname" type="xs:string"/>
                          </xs:complexType>
                        </xs:element>
                      </xs:sequence>
                      <xs:attribute name="name" type="xs:string" use="required"/>
                      <xs:attribute name="tests" type="xs:string" use="required"/>
                      <xs:attribute name="errors" type="xs:string" use="required"/>
                      <xs:attribute name="skipped" type="xs:string" use="required"/>
                      <xs:attribute name="failures" type="xs:string" use="required"/>
                    </xs:complexType>
                  </xs:element>
                </xs:schema>
                """;
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(schema)))
                .newValidator()
                .validate(new StreamSource(new StringReader(report())));
    }
}
