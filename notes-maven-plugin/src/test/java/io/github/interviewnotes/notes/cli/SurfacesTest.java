package io.github.interviewnotes.notes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven's users can do, others can do as well, under the same names. */
class SurfacesTest {

    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");

    /** Who does not want a command does not call it; reports go to the output, as --format says; nothing
     * is attached where there is no build; and a path is an operand. */
    private static final Set<String> OTHERWISE = Set.of("skip", "outputDirectory", "reports", "note", "attach");

    @Test
    void eachGoalIsACommand() throws Exception {
        Set<String> goals =
                mojos().stream().map(mojo -> text(mojo, "goal")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> commands =
                Commands.all().stream().map(Command::name).collect(Collectors.toCollection(TreeSet::new));
        commands.removeAll(Set.of("watch", "version"));

        assertEquals(goals, commands);
    }

    @Test
    void eachParameterIsAnOption() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Command command : Commands.all()) {
            Set<String> options = Stream.concat(command.options().stream(), CommonOptions.LIST.stream())
                    .map(Option::name)
                    .collect(Collectors.toSet());
            for (Element mojo : mojos()) {
                if (text(mojo, "goal").equals(command.name()) && !command.name().equals("help")) {
                    properties(mojo)
                            .filter(name -> !options.contains(name))
                            .forEach(name -> missing.add(command.name() + " --" + name));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static Stream<String> properties(Element mojo) {
        NodeList defaults =
                ((Element) mojo.getElementsByTagName("configuration").item(0)).getChildNodes();
        return elements(defaults)
                .map(Element::getTextContent)
                .filter(property -> property.startsWith("${notes."))
                .map(property -> property.substring("${notes.".length(), property.length() - 1))
                .filter(name -> !OTHERWISE.contains(name) && !name.endsWith(".skip"));
    }

    private static List<Element> mojos() throws Exception {
        Element plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DESCRIPTOR.toFile())
                .getDocumentElement();
        return elements(plugin.getElementsByTagName("mojo")).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.stream();
    }

    private static String text(Element mojo, String name) {
        return mojo.getElementsByTagName(name).item(0).getTextContent();
    }
}
