package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The page of all goals and parameters is what the plugin's descriptor says. After a change, run this test with {@code -Dupdate}. */
class GoalsTest {

    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");
    private static final Path PAGE = Path.of("GOALS.md");
    private static final String HELP = "help";

    /** A parameter that a user can set. */
    private record Parameter(String name, String property, String type, String fallback, String meaning) {

        String row() {
            return "| `" + property + "` | `" + name + "` | " + type + " | "
                    + (fallback.isEmpty() ? "–" : "`" + fallback + "`") + " | " + meaning.replace("|", "\\|") + " |\n";
        }
    }

    private record Goal(String name, String meaning, String phase, List<Parameter> parameters) {}

    private static List<Goal> goals;

    @BeforeAll
    static void read() throws Exception {
        Element plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DESCRIPTOR.toFile())
                .getDocumentElement();
        goals = elements(plugin, "mojo").stream().map(GoalsTest::goal).toList();
    }

    private static Goal goal(Element mojo) {
        Element defaults = elements(mojo, "configuration").get(0);
        List<Parameter> parameters = new ArrayList<>();
        for (Element parameter : elements(mojo, "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                parameters.add(parameter(parameter, defaults));
            }
        }
        parameters.sort((a, b) -> a.property.compareTo(b.property));
        return new Goal(text(mojo, "goal"), text(mojo, "description"), text(mojo, "phase"), parameters);
    }

    private static Parameter parameter(Element parameter, Element defaults) {
        String name = text(parameter, "name");
        List<Element> set = elements(defaults, name);
        String property =
                set.stream().map(Element::getTextContent).findFirst().orElse("").replaceAll("[${}]", "");
        String fallback = set.stream()
                .map(one -> one.getAttribute("default-value"))
                .findFirst()
                .orElse("");
        String type = switch (text(parameter, "type")) {
            case "boolean" -> "true or false";
            case "int" -> "number";
            case "java.io.File" -> "path";
            case "java.util.List" -> "list";
            default -> "text";
        };
        return new Parameter(name, property, type, fallback, text(parameter, "description"));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent().strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    private static Stream<Goal> ours() {
        return goals.stream().filter(goal -> !goal.name.equals(HELP));
    }

    /** Returns the parameters that every goal has with the same meaning. */
    private static List<Parameter> common() {
        return ours().map(goal -> (List<Parameter>) new ArrayList<>(goal.parameters))
                .reduce((all, some) -> {
                    all.retainAll(some);
                    return all;
                })
                .orElseThrow();
    }

    private static String page() {
        List<Parameter> common = common();
        StringBuilder page = new StringBuilder("""
                # Goals and parameters

                <!-- Generated from the plugin's descriptor by GoalsTest; run it with -Dupdate after a change. -->

                Run a goal in the folder of your notes, with or without a POM: `mvn io.github.interviewnotes:notes-maven-plugin:0.1.0:check`. What is
                called `notes:check` here is that goal. A parameter is a property on the command line, `-Dnotes.failOn=warning`, or an element of the
                plugin's `<configuration>` in a POM, `<failOn>warning</failOn>`; the command line counts where the POM does not set the parameter.

                """);
        page.append("| goal | in a build | does |\n|---|---|---|\n");
        goals.forEach(goal -> page.append("| [`notes:")
                .append(goal.name)
                .append("`](#notes")
                .append(goal.name)
                .append(") | ")
                .append(goal.phase.isEmpty() ? "–" : "`" + goal.phase + "`")
                .append(" | ")
                .append(goal.meaning.replaceFirst("\\. .*", "."))
                .append(" |\n"));
        page.append("\n## Parameters of every goal\n\n").append(table(common));
        for (Goal goal : goals) {
            page.append("\n## notes:").append(goal.name).append("\n\n");
            page.append(goal.meaning.replace("<goal-name>", "check")).append("\n\n");
            List<Parameter> own = new ArrayList<>(goal.parameters);
            own.removeAll(common);
            page.append(table(own));
        }
        return page.toString();
    }

    private static String table(List<Parameter> parameters) {
        return parameters.stream()
                .map(Parameter::row)
                .collect(Collectors.joining(
                        "", "| property | in a POM | is | default | meaning |\n|---|---|---|---|---|\n", ""));
    }

    @Test
    void thePageSaysWhatTheDescriptorSays() throws Exception {
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, page());
        }
        assertEquals(page(), Files.readString(PAGE));
    }

    @Test
    void everyParameterHasAPropertyAndAMeaning() {
        assertFalse(common().isEmpty());
        ours().forEach(goal -> goal.parameters.forEach(parameter -> {
            String what = goal.name + " " + parameter;
            assertTrue(parameter.property.matches("notes(\\.[a-z]+)?\\.[a-zA-Z]+"), what);
            assertTrue(parameter.meaning.length() > 10, what);
        }));
    }

    /** Each goal has its own skip, and the README names each goal. */
    @Test
    void everyGoalCanBeSkippedAndIsInTheReadme() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        ours().forEach(goal -> {
            assertTrue(
                    goal.parameters.stream()
                            .map(Parameter::property)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .contains("notes." + goal.name + ".skip"),
                    goal.name);
        });
        goals.forEach(goal -> assertTrue(readme.contains("`notes:" + goal.name + "`"), goal.name));
    }
}
