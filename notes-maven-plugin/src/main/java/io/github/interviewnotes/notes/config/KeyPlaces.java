package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a configuration set what they set. Reads them again, so that what is set need not carry its place along.
 *
 * @param files the files, which were understood before
 */
public record KeyPlaces(RulesFiles files) {

    /**
     * Returns where a value is set: the place of its last key, or of an item of a list.
     *
     * @param file the name of the file in the folder of the rules
     * @param way the keys that lead there; a number is the index of an item, from 0
     * @return nothing where the file or a key is missing
     */
    public Optional<Position> of(String file, String... way) {
        Optional<SourceText> text = files.text(file);
        try {
            Optional<YamlNode> document = text.isPresent() ? YamlReader.read(file, text.get()) : Optional.empty();
            return document.flatMap(root -> of(root, List.of(way)));
        } catch (ConfigException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Position> of(YamlNode node, List<String> way) {
        String step = way.get(0);
        Optional<YamlNode> value = Optional.empty();
        Optional<Position> position = Optional.empty();
        if (node instanceof YamlNode.Mapping mapping) {
            Optional<YamlNode.Entry> found = mapping.entries().stream()
                    .filter(entry -> entry.key().equals(step))
                    .findFirst();
            value = found.map(YamlNode.Entry::value);
            position = found.map(entry -> entry.place().position());
        } else if (node instanceof YamlNode.Sequence sequence && step.matches("[0-9]{1,6}")) {
            value = sequence.items().stream().skip(Integer.parseInt(step)).findFirst();
            position = value.map(item -> item.place().position());
        } else if (step.equals("0")) {
            // a value that stands alone is a list of one
            value = Optional.of(node);
            position = Optional.of(node.place().position());
        }
        return way.size() == 1 ? position : value.flatMap(next -> of(next, way.subList(1, way.size())));
    }
}
