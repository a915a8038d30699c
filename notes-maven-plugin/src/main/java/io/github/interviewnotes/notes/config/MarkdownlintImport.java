package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a configuration of markdownlint, or of markdownlint-cli2, into a {@code notes.yaml}. It says of each setting what became of it;
 * nothing is dropped without a word.
 */
public final class MarkdownlintImport {

    /**
     * What an import came to.
     *
     * @param yaml the text of a {@code notes.yaml}
     * @param remarks what became of each setting, with its place, in their order
     */
    public record Result(String yaml, List<String> remarks) {
        public Result {
            remarks = List.copyOf(remarks);
        }
    }

    private record Remark(Place place, String words) {}

    private static final List<String> EXTENSIONS = List.of(".json", ".jsonc", ".yaml", ".yml", "rc");

    private final List<MarkdownlintRule> known = MarkdownlintRules.all();
    private final Map<String, MarkdownlintSetting> settings = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private MarkdownlintSetting byDefault = MarkdownlintSetting.unsaid(true);

    private MarkdownlintImport() {}

    /**
     * Reads a file.
     *
     * @param file its name, which says what it is: {@code .markdownlint.json}, {@code .markdownlint-cli2.yaml} …
     * @throws ConfigException if it is written in another language, or not understood
     */
    public static Result read(String file, SourceText text) throws ConfigException {
        if (EXTENSIONS.stream().noneMatch(file::endsWith)) {
            throw new ConfigException(file
                    + ": only .json, .jsonc, .yaml and .yml can be read; write down in one of these" + " what it sets");
        }
        Optional<YamlNode> document = file.endsWith(".yaml") || file.endsWith(".yml")
                ? YamlReader.read(file, text)
                : JsoncReader.read(file, text);
        List<YamlNode.Entry> entries = document.isPresent() ? document.get().entries() : List.of();
        MarkdownlintImport work = new MarkdownlintImport();
        if (entries.stream().anyMatch(entry -> entry.key().equals("config")) || file.contains("-cli2")) {
            work.readTool(entries);
        } else {
            work.readRules(entries);
        }
        return work.result(file);
    }

    private void readTool(List<YamlNode.Entry> entries) throws ConfigException {
        for (YamlNode.Entry entry : entries) {
            switch (entry.key()) {
                case "config" -> readRules(entry.value().entries());
                case "ignores" -> {
                    for (YamlNode item : entry.value().items()) {
                        exclude(item);
                    }
                }
                case "$schema" -> {
                    // speaks to editors
                }
                case "globs" ->
                    remark(entry.place(), "'globs' becomes nothing: every Markdown file below the notes is judged");
                default -> remark(entry.place(), Quoted.of(entry.key()) + " becomes nothing: it is about the tool");
            }
        }
    }

    private void exclude(YamlNode item) throws ConfigException {
        try {
            excluded.add(Glob.of(item.text()).pattern());
            remark(item.place(), Quoted.of(item.text()) + " becomes notes.exclude, read from the folder of the notes");
        } catch (IllegalArgumentException e) {
            remark(item.place(), e.getMessage());
        }
    }

    private void readRules(List<YamlNode.Entry> entries) throws ConfigException {
        for (YamlNode.Entry entry : entries) {
            if (entry.key().equals("default")) {
                byDefault = MarkdownlintSetting.of(entry.value());
            }
        }
        known.forEach(rule -> settings.put(rule.id(), byDefault));
        for (YamlNode.Entry entry : entries) {
            switch (entry.key().toLowerCase(Locale.ROOT)) {
                case "$schema" -> {
                    // speaks to editors
                }
                case "default" ->
                    remark(
                            entry.place(),
                            byDefault.on()
                                    ? "'default' becomes "
                                            + byDefault
                                                    .level()
                                                    .map(level -> "the severity of what corresponds: " + level)
                                                    .orElse("nothing: rules are on unless they are switched off")
                                    : "'default' switches off what corresponds to a rule that is not named here;"
                                            + " rules that correspond to none stay on");
                case "extends" ->
                    remark(
                            entry.place(),
                            "'extends' is not followed; import " + entry.value().found() + " with notes.from, too");
                default -> readRule(entry);
            }
        }
    }

    private void readRule(YamlNode.Entry entry) throws ConfigException {
        List<MarkdownlintRule> meant =
                known.stream().filter(rule -> rule.isMeantBy(entry.key())).toList();
        if (meant.isEmpty()) {
            List<String> names =
                    known.stream().flatMap(rule -> rule.names().stream()).toList();
            remark(
                    entry.place(),
                    Quoted.of(entry.key()) + " becomes nothing: markdownlint has no such rule"
                            + Nearest.to(entry.key(), names)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse(""));
        }
        MarkdownlintSetting setting = MarkdownlintSetting.of(entry.value());
        for (MarkdownlintRule rule : meant) {
            settings.put(rule.id(), setting);
            places.put(rule.id(), entry.place());
        }
    }

    private Result result(String file) throws ConfigException {
        if (settings.isEmpty()) {
            known.forEach(rule -> settings.put(rule.id(), MarkdownlintSetting.unsaid(true)));
        }
        CorrespondingRules rules = new CorrespondingRules(known, settings);
        for (MarkdownlintRule rule : known) {
            if (places.containsKey(rule.id())) {
                for (String words : rules.remarks(rule)) {
                    remark(places.get(rule.id()), words);
                }
            }
        }
        return new Result(
                rules.yaml(file, excluded),
                remarks.stream()
                        .sorted(Comparator.comparing(remark -> remark.place().position()))
                        .map(remark -> remark.place() + ": " + remark.words())
                        .toList());
    }

    private void remark(Place place, String words) {
        remarks.add(new Remark(place, words));
    }
}
