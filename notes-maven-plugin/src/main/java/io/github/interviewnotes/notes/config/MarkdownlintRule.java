package io.github.interviewnotes.notes.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of markdownlint, and what it corresponds to.
 *
 * @param names its id, such as {@code MD013}, and its aliases
 * @param tags the groups that it can be switched with
 * @param becomes the rules that judge the same
 * @param options its options that have a meaning for these, of two for the same thing the weightier one last
 * @param remark what no rule of ours does; nothing where they do all of it
 */
public record MarkdownlintRule(
        List<String> names,
        List<String> tags,
        List<String> becomes,
        Map<String, Option> options,
        Optional<String> remark) {

    public MarkdownlintRule {
        names = List.copyOf(names);
        tags = List.copyOf(tags);
        becomes = List.copyOf(becomes);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** What an option does to one of our rules. */
    public sealed interface Option {

        /** Returns the rule. */
        String rule();
    }

    /** It is an option of that rule, too, called {@code name} there. */
    public record Named(String rule, String name) implements Option {}

    /** It switches that rule off where it has this value. */
    public record OffWhen(String rule, boolean value) implements Option {}

    /** Returns its id. */
    public String id() {
        return names.get(0);
    }

    /** Tells whether a key of a configuration means it; letter case does not matter. */
    boolean isMeantBy(String key) {
        return Stream.concat(names.stream(), tags.stream()).anyMatch(key::equalsIgnoreCase);
    }
}
