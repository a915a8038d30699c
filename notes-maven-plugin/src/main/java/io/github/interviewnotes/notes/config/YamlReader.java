package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document into {@link YamlNode}s. Built on the library's events and not on its objects, so that every node
 * keeps its place and nothing is built that a place could not be given for. Anchors, aliases and tags are refused: no setting
 * needs them, and with them goes every way to make a small file large or a text into an object.
 */
final class YamlReader {

    /** Deeper than any setting goes, and shallow enough for recursion. */
    private static final int MAX_DEPTH = 40;

    private final String file;
    private final Iterator<Event> events;

    private YamlReader(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /**
     * Returns the document of {@code text}, or nothing where there are comments and blank lines only.
     *
     * @param file the file as messages name it
     */
    static Optional<YamlNode> read(String file, SourceText text) throws ConfigException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Math.max(1, text.length()))
                .build();
        YamlReader reader = new YamlReader(
                file, new Parse(settings).parseString(text.content()).iterator());
        try {
            return reader.document();
        } catch (ReaderException e) {
            int offset = text.content().offsetByCodePoints(0, e.getPosition());
            throw new Place(file, text.position(offset))
                    .error(String.format("not YAML: character U+%04X is not allowed", e.getCodePoint()));
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            String advice = context.contains("alias") ? "; quote a text that starts with '*'" : "";
            throw reader.place(e.getProblemMark().or(e::getContextMark))
                    .error("not YAML: " + oneLine(context + e.getProblem()) + advice);
        } catch (YamlEngineException e) {
            throw new ConfigException(file + ": not YAML: " + oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", ", ");
    }

    private Optional<YamlNode> document() throws ConfigException {
        Optional<YamlNode> document = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && document.isPresent()) {
                throw place(event).error("a second document starts here; a file holds one");
            }
            if (event instanceof NodeEvent node) {
                document = Optional.of(node(node, 1));
            }
        }
        return document.filter(node ->
                !(node instanceof YamlNode.Scalar scalar && scalar.found().equals("nothing")));
    }

    private YamlNode node(NodeEvent event, int depth) throws ConfigException {
        Place place = place(event);
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            throw place.error(
                    "anchors ('&') and aliases ('*') are not read; write the value out, or quote it if it is a text");
        }
        if (depth > MAX_DEPTH) {
            throw place.error("more than " + MAX_DEPTH + " levels of nesting");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return new YamlNode.Scalar(place, scalar.getValue(), scalar.isPlain());
        }
        refuseTag(((CollectionStartEvent) event).getTag(), place);
        return event instanceof SequenceStartEvent ? sequence(place, depth) : mapping(place, depth);
    }

    private static void refuseTag(Optional<String> tag, Place place) throws ConfigException {
        if (tag.isPresent()) {
            throw place.error("tags ('!') are not read; leave it out, or quote the value if it is a text");
        }
    }

    private YamlNode sequence(Place place, int depth) throws ConfigException {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node((NodeEvent) event, depth + 1));
        }
        return new YamlNode.Sequence(place, List.copyOf(items));
    }

    private YamlNode mapping(Place place, int depth) throws ConfigException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            YamlNode name = node((NodeEvent) event, depth + 1);
            if (!(name instanceof YamlNode.Scalar key)) {
                throw name.expected("a word as key");
            }
            Place first = seen.putIfAbsent(key.content(), key.place());
            if (first != null) {
                throw key.place()
                        .error(Quoted.of(key.content()) + " stands here a second time; the first is in line "
                                + first.position().line());
            }
            entries.add(new YamlNode.Entry(key.place(), key.content(), node((NodeEvent) events.next(), depth + 1)));
        }
        return new YamlNode.Mapping(place, List.copyOf(entries));
    }

    private Place place(Event event) {
        return place(event.getStartMark());
    }

    /** The library counts lines and columns from 0, columns in code points. */
    private Place place(Optional<Mark> mark) {
        return new Place(
                file,
                mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1))
                        .orElse(Position.START));
    }
}
