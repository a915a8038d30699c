package io.github.interviewnotes.notes.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Our rules for those of markdownlint.
 *
 * @param known all rules of markdownlint
 * @param settings what was said of each, by its id
 */
record CorrespondingRules(List<MarkdownlintRule> known, Map<String, MarkdownlintSetting> settings) {

    private static final String OFF = "off";

    /** Returns what became of a rule that was named, in one sentence for it and one for each option without meaning. */
    List<String> remarks(MarkdownlintRule rule) throws ConfigException {
        MarkdownlintSetting setting = settings.get(rule.id());
        List<String> remarks = new ArrayList<>();
        String remark = rule.remark()
                .filter(words -> setting.on())
                .map(words -> "; " + words)
                .orElse("");
        if (rule.becomes().isEmpty()) {
            remarks.add(rule.id() + " becomes nothing: " + rule.remark().orElse("no rule here judges that"));
            return remarks;
        }
        List<String> parts = new ArrayList<>();
        for (String ours : rule.becomes()) {
            parts.add(ours + what(ours, setting.on()));
        }
        remarks.add(rule.id() + (setting.on() ? "" : " (off)") + " becomes " + String.join(" and ", parts) + remark);
        for (YamlNode.Entry option : setting.options()) {
            if (!rule.options().containsKey(option.key())) {
                remarks.add(rule.id() + "." + option.key() + " becomes nothing: no rule here has such an option");
            }
        }
        return remarks;
    }

    private String what(String ours, boolean wanted) throws ConfigException {
        Optional<String> level = level(ours);
        if (level.filter(OFF::equals).isPresent()) {
            return ": off";
        }
        List<String> parts = new ArrayList<>();
        level.ifPresent(parts::add);
        options(ours).forEach((name, value) -> parts.add(name + " " + value));
        String others = parents(ours).stream()
                .filter(rule -> settings.get(rule.id()).on())
                .map(MarkdownlintRule::id)
                .collect(Collectors.joining(" and "));
        return (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
                + (wanted ? "" : ", which stays on for " + others);
    }

    private List<MarkdownlintRule> parents(String ours) {
        return known.stream().filter(rule -> rule.becomes().contains(ours)).toList();
    }

    /** Returns what must be said of the level of one of our rules: it is off where all that it stands for is. */
    private Optional<String> level(String ours) throws ConfigException {
        List<MarkdownlintRule> on = parents(ours).stream()
                .filter(rule -> settings.get(rule.id()).on())
                .toList();
        for (MarkdownlintRule rule : on) {
            for (YamlNode.Entry option : settings.get(rule.id()).options()) {
                if (rule.options().get(option.key()) instanceof MarkdownlintRule.OffWhen off
                        && off.rule().equals(ours)
                        && off.value() == option.value().flag()) {
                    return Optional.of(OFF);
                }
            }
        }
        if (on.isEmpty()) {
            return Optional.of(OFF);
        }
        // in the order of the alphabet, an error comes before a warning
        return on.stream()
                .flatMap(rule -> settings.get(rule.id()).level().stream())
                .min(Comparator.naturalOrder());
    }

    private SortedMap<String, String> options(String ours) throws ConfigException {
        SortedMap<String, String> options = new TreeMap<>();
        for (MarkdownlintRule rule : parents(ours)) {
            List<YamlNode.Entry> given = settings.get(rule.id()).options();
            for (Map.Entry<String, MarkdownlintRule.Option> option :
                    rule.options().entrySet()) {
                for (YamlNode.Entry entry : given) {
                    if (entry.key().equals(option.getKey())
                            && option.getValue() instanceof MarkdownlintRule.Named named
                            && named.rule().equals(ours)) {
                        options.put(named.name(), value(entry.value()));
                    }
                }
            }
        }
        return options;
    }

    private static String value(YamlNode node) throws ConfigException {
        if (node instanceof YamlNode.Sequence) {
            return node.texts().stream().map(CorrespondingRules::quoted).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(node.number(1, Integer.MAX_VALUE));
    }

    /** As YAML and JSON quote. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
            } else if (unit < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                quoted.append((char) unit);
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns the file that says all this. */
    String yaml(String from, List<String> excluded) throws ConfigException {
        StringBuilder yaml = new StringBuilder("# What " + from + " said, as far as these rules say it, too.\n");
        if (!excluded.isEmpty()) {
            yaml.append("\nnotes:\n  exclude:\n");
            excluded.forEach(
                    pattern -> yaml.append("    - ").append(quoted(pattern)).append('\n'));
        }
        yaml.append("\nrules:\n");
        List<String> ours = known.stream()
                .flatMap(rule -> rule.becomes().stream())
                .distinct()
                .sorted()
                .toList();
        for (String rule : ours) {
            Optional<String> level = level(rule);
            SortedMap<String, String> options = options(rule);
            if (options.isEmpty() || level.filter(OFF::equals).isPresent()) {
                level.ifPresent(word ->
                        yaml.append("  ").append(rule).append(": ").append(word).append('\n'));
            } else {
                yaml.append("  ").append(rule).append(":\n");
                level.ifPresent(
                        word -> yaml.append("    severity: ").append(word).append('\n'));
                options.forEach((name, value) -> yaml.append("    ")
                        .append(name)
                        .append(": ")
                        .append(value)
                        .append('\n'));
            }
        }
        return yaml.toString();
    }
}
