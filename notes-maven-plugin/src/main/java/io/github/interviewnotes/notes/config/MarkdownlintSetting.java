package io.github.interviewnotes.notes.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a configuration of markdownlint says of a rule.
 *
 * @param on whether it runs
 * @param level how severe it is, where somebody has said so: {@code error} or {@code warning}
 * @param options the others of its options
 */
record MarkdownlintSetting(boolean on, Optional<String> level, List<YamlNode.Entry> options) {

    private static final List<String> LEVELS = List.of("error", "warning");

    MarkdownlintSetting {
        options = List.copyOf(options);
    }

    /** Returns a rule that nobody has spoken of. */
    static MarkdownlintSetting unsaid(boolean on) {
        return new MarkdownlintSetting(on, Optional.empty(), List.of());
    }

    /** Reads {@code true}, {@code false}, a severity, or an object with {@code enabled}, {@code severity} and options. */
    static MarkdownlintSetting of(YamlNode value) throws ConfigException {
        if (value instanceof YamlNode.Mapping mapping) {
            boolean on = true;
            Optional<String> level = Optional.empty();
            List<YamlNode.Entry> options = new ArrayList<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                switch (entry.key()) {
                    case "enabled" -> on = entry.value().flag();
                    case "severity" -> level = Optional.of(level(entry.value()));
                    default -> options.add(entry);
                }
            }
            return new MarkdownlintSetting(on, level, options);
        }
        if (value instanceof YamlNode.Scalar scalar && LEVELS.contains(scalar.content())) {
            return new MarkdownlintSetting(true, Optional.of(scalar.content()), List.of());
        }
        if (value instanceof YamlNode.Scalar scalar && scalar.found().equals("nothing")) {
            return unsaid(false);
        }
        return value instanceof YamlNode.Scalar scalar
                        && scalar.plain()
                        && scalar.content().matches("true|false")
                ? unsaid(value.flag())
                : refused(value);
    }

    private static String level(YamlNode value) throws ConfigException {
        if (value instanceof YamlNode.Scalar scalar && LEVELS.contains(scalar.content())) {
            return scalar.content();
        }
        throw value.expected("error or warning");
    }

    private static MarkdownlintSetting refused(YamlNode value) throws ConfigException {
        throw value.expected("true, false, error, warning or options");
    }
}
