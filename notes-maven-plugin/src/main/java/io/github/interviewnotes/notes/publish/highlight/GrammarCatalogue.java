package io.github.interviewnotes.notes.publish.highlight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which grammars Prism has, by which names, and which others each of them builds on. */
final class GrammarCatalogue {

    /** Names that notes use and Prism does not know. */
    private static final Map<String, String> MORE_ALIASES = Map.of(
            "console", "shell-session",
            "cql", "sql",
            "postgresql", "sql",
            "mysql", "sql",
            "sqlite", "sql",
            "zsh", "bash",
            "jsonc", "json5",
            "pgsql", "sql",
            "patch", "diff");

    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, List<String>> before = new TreeMap<>();

    /** @param languages the {@code languages} of Prism's {@code components.json} as nested maps and lists */
    GrammarCatalogue(Map<?, ?> languages) {
        languages.forEach((key, value) -> {
            String id = String.valueOf(key);
            if (!id.equals("meta") && value instanceof Map<?, ?> about) {
                idByName.put(id, id);
                List<String> builtOn = new ArrayList<>();
                List.of("require", "modify", "optional").forEach(kind -> builtOn.addAll(words(about.get(kind))));
                before.put(id, builtOn);
                words(about.get("alias")).forEach(alias -> idByName.putIfAbsent(alias, id));
            }
        });
        MORE_ALIASES.forEach(idByName::putIfAbsent);
    }

    private static List<String> words(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return value instanceof CharSequence one ? List.of(one.toString()) : List.of();
    }

    /** Returns Prism's own name of a language; what follows a comma does not count, as on GitHub. */
    Optional<String> id(String name) {
        int comma = name.indexOf(',');
        String language = comma < 0 ? name : name.substring(0, comma);
        return Optional.ofNullable(idByName.get(language.toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns the grammars to load for one language, in loading order, the language itself included. It depends on the language
     * alone, so what was coloured before changes nothing.
     */
    List<String> toLoad(String id) {
        Set<String> order = new LinkedHashSet<>();
        add(id, order, new LinkedHashSet<>());
        if (order.contains("markup")) {
            // they teach markup the content of style and script elements
            add("css", order, new LinkedHashSet<>());
            add("javascript", order, new LinkedHashSet<>());
        }
        return List.copyOf(order);
    }

    private void add(String id, Set<String> order, Set<String> open) {
        if (order.contains(id) || !before.containsKey(id) || !open.add(id)) {
            return;
        }
        before.get(id).forEach(other -> add(other, order, open));
        order.add(id);
    }
}
