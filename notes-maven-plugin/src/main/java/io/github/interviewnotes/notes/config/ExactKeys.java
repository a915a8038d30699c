package io.github.interviewnotes.notes.config;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads mappings in which no key may be missing. */
final class ExactKeys {

    private ExactKeys() {}

    /** Returns the values of exactly the keys that are wanted. */
    static Map<String, YamlNode> of(YamlNode item, List<String> wanted) throws ConfigException {
        if (!(item instanceof YamlNode.Mapping)) {
            throw item.expected(YamlNode.oneOf(wanted) + " with their values");
        }
        Map<String, YamlNode> values = new TreeMap<>();
        for (YamlNode.Entry entry : item.entries()) {
            if (!wanted.contains(entry.key())) {
                throw entry.unknown("key", wanted);
            }
            values.put(entry.key(), entry.value());
        }
        for (String key : wanted) {
            if (!values.containsKey(key)) {
                throw item.place().error("'" + key + "' is missing here");
            }
        }
        return values;
    }
}
