package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of markdownlint, from the plugin's own table. */
public final class MarkdownlintRules {

    private static final String TABLE = "markdownlint.yaml";

    private MarkdownlintRules() {}

    /** Returns all of them, sorted by id. */
    public static List<MarkdownlintRule> all() {
        try (InputStream resource = MarkdownlintRules.class.getResourceAsStream(TABLE)) {
            SourceText text = SourceText.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            YamlNode table = YamlReader.read(TABLE, text).orElseThrow();
            List<MarkdownlintRule> rules = new ArrayList<>();
            for (YamlNode item : table.entries().get(0).value().items()) {
                rules.add(rule(item));
            }
            return List.copyOf(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MarkdownlintRule rule(YamlNode node) throws ConfigException {
        List<String> names = List.of();
        List<String> tags = List.of();
        List<String> becomes = List.of();
        Map<String, MarkdownlintRule.Option> options = new LinkedHashMap<>();
        Optional<String> remark = Optional.empty();
        for (YamlNode.Entry entry : node.entries()) {
            switch (entry.key()) {
                case "names" -> names = entry.value().texts();
                case "tags" -> tags = entry.value().texts();
                case "becomes" -> becomes = entry.value().texts();
                case "remark" -> remark = Optional.of(entry.value().text());
                case "options" -> {
                    for (YamlNode.Entry option : entry.value().entries()) {
                        options.put(option.key(), option(option.value()));
                    }
                }
                default -> throw entry.unknown("key", List.of("names", "tags", "becomes", "options", "remark"));
            }
        }
        return new MarkdownlintRule(names, tags, becomes, options, remark);
    }

    private static MarkdownlintRule.Option option(YamlNode node) throws ConfigException {
        String rule = node.entries().get(0).value().text();
        YamlNode.Entry effect = node.entries().get(1);
        return effect.key().equals("option")
                ? new MarkdownlintRule.Named(rule, effect.value().text())
                : new MarkdownlintRule.OffWhen(rule, effect.value().flag());
    }
}
