package io.github.interviewnotes.notes.config;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/**
 * Which attributes an element of a grammar file has.
 *
 * @param element its name
 * @param kind what is known of it
 */
record GrammarAttributes(String element, GrammarElement kind) {

    /** Returns what is wrong with those among {@code attributes} that the element does not have. */
    List<String> faults(Attributes attributes) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            if (!kind.attributes().contains(name) && !isOfXml(name) && !isUsual(name, attributes.getValue(i))) {
                faults.add(GrammarRefusal.ofAttribute(name)
                        .orElseGet(() -> YamlNode.unknownName("attribute of " + element, name, kind.attributes())));
            }
        }
        return faults;
    }

    /** Namespaces and schemas are for editors. */
    private static boolean isOfXml(String name) {
        return name.startsWith("xml") || name.startsWith("xsi:");
    }

    /** Says what holds anyway. */
    private static boolean isUsual(String name, String value) {
        return name.equals("default") && value.equals("on");
    }
}
