package io.github.interviewnotes.notes.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON with comments and commas behind the last value, as editors write it, into {@link YamlNode}s, of which it is a kind. */
final class JsoncReader {

    private static final int MAX_DEPTH = 40;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final String file;
    private final JsonParser json;

    private JsoncReader(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * Returns the value that {@code text} holds, or nothing where it holds none.
     *
     * @param file the file as messages name it
     */
    static Optional<YamlNode> read(String file, SourceText text) throws ConfigException {
        try (JsonParser json = JSON.createParser(text.content())) {
            JsoncReader reader = new JsoncReader(file, json);
            if (json.nextToken() == null) {
                return Optional.empty();
            }
            YamlNode document = reader.node(1);
            if (json.nextToken() != null) {
                throw reader.place().error("a second value starts here; a file holds one");
            }
            return Optional.of(document);
        } catch (JsonProcessingException e) {
            throw new Place(file, position(e.getLocation()))
                    .error("not JSON: " + e.getOriginalMessage().strip().replaceAll("\\s*\\R\\s*", ", "));
        } catch (IOException e) {
            throw new ConfigException(file + ": cannot be read");
        }
    }

    private YamlNode node(int depth) throws IOException, ConfigException {
        Place place = place();
        if (depth > MAX_DEPTH) {
            throw place.error("more than " + MAX_DEPTH + " levels of nesting");
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            default -> new YamlNode.Scalar(place, json.getText(), json.currentToken() != JsonToken.VALUE_STRING);
        };
    }

    private YamlNode mapping(Place place, int depth) throws IOException, ConfigException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Place key = place();
            String name = json.currentName();
            if (entries.stream().anyMatch(entry -> entry.key().equals(name))) {
                throw key.error(Quoted.of(name) + " stands here a second time");
            }
            json.nextToken();
            entries.add(new YamlNode.Entry(key, name, node(depth + 1)));
        }
        return new YamlNode.Mapping(place, List.copyOf(entries));
    }

    private YamlNode sequence(Place place, int depth) throws IOException, ConfigException {
        List<YamlNode> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new YamlNode.Sequence(place, List.copyOf(items));
    }

    private Place place() {
        return new Place(file, position(json.currentTokenLocation()));
    }

    private static Position position(JsonLocation at) {
        return at == null ? Position.START : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
