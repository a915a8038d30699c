package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code rules/notes.yaml} says of single rules: their level, for all notes or for some, and their options. Immutable. */
public final class RuleSettings {

    private static final String OFF = "off";

    private final List<ForAll> forAll;
    private final List<ForSome> forSome;

    RuleSettings(List<ForAll> forAll, List<ForSome> forSome) {
        this.forAll = List.copyOf(forAll);
        this.forSome = List.copyOf(forSome);
    }

    /** Where a rule is named. */
    record Named(Place place, String ruleId) {}

    /** The level and the options of one rule. */
    record ForAll(Named rule, Optional<String> level, List<YamlNode.Entry> options) {}

    /** The level of one rule in the files of an override. */
    record ForSome(Named rule, String level, List<Glob> files) {}

    /**
     * Why a rule has its level somewhere.
     *
     * @param level {@code off}, {@code info}, {@code warning} or {@code error}
     * @param place where it is set
     * @param override the patterns of the override that sets it; empty where it is set for all notes
     */
    public record Source(String level, Place place, List<Glob> override) {
        public Source {
            override = List.copyOf(override);
        }
    }

    /**
     * An option that is set.
     *
     * @param place where it is set
     * @param key its name
     * @param value what it is set to, for readers
     */
    public record Option(Place place, String key, String value) {}

    /** Returns settings that leave every rule as it is. */
    public static RuleSettings defaults() {
        return new RuleSettings(List.of(), List.of());
    }

    /** Returns a fresh view of the options of a rule; it has none where nothing is set. */
    public Options options(String ruleId) {
        return new Options(ruleId, setting(ruleId).map(ForAll::options).orElseGet(List::of));
    }

    /**
     * Returns {@code off}, {@code info}, {@code warning} or {@code error} where the configuration sets the level of a rule for the
     * file at {@code path}: the last override that fits, else the rule's own setting.
     */
    public Optional<String> level(String ruleId, NotePath path) {
        return override(ruleId, path)
                .map(ForSome::level)
                .or(() -> setting(ruleId).flatMap(ForAll::level));
    }

    private Optional<ForSome> override(String ruleId, NotePath path) {
        return forSome.stream()
                .filter(one -> one.rule().ruleId().equals(ruleId))
                .filter(one -> one.files().stream().anyMatch(glob -> glob.matches(path)))
                .reduce((earlier, later) -> later);
    }

    /** Returns why {@link #level(String, NotePath)} says what it says. */
    public Optional<Source> source(String ruleId, NotePath path) {
        return override(ruleId, path)
                .map(one -> new Source(one.level(), one.rule().place(), one.files()))
                .or(() -> setting(ruleId)
                        .flatMap(one -> one.level()
                                .map(level -> new Source(level, one.rule().place(), List.of()))));
    }

    /** Returns the options that are set for a rule, in the order of the file. */
    public List<Option> optionsSet(String ruleId) {
        return setting(ruleId).stream()
                .flatMap(one -> one.options().stream())
                .map(entry ->
                        new Option(entry.place(), entry.key(), entry.value().shown()))
                .toList();
    }

    /** Returns the level that the configuration sets for a rule, whatever it says of some of the notes. */
    public Optional<String> level(String ruleId) {
        return setting(ruleId).flatMap(ForAll::level);
    }

    /** Tells whether a rule is switched off and no override switches it on. */
    public boolean isOff(String ruleId) {
        return level(ruleId).filter(OFF::equals).isPresent()
                && forSome.stream()
                        .filter(one -> one.rule().ruleId().equals(ruleId))
                        .allMatch(one -> one.level().equals(OFF));
    }

    /** Throws at the first place that names a rule which is none of {@code ruleIds}. */
    public void requireKnown(Set<String> ruleIds) throws ConfigException {
        Optional<Named> unknown = Stream.concat(
                        forAll.stream().map(ForAll::rule), forSome.stream().map(ForSome::rule))
                .filter(named -> !ruleIds.contains(named.ruleId()))
                .min(Comparator.comparing(named -> named.place().position()));
        if (unknown.isPresent()) {
            String name = unknown.get().ruleId();
            throw unknown.get().place().error(YamlNode.unknownName("rule", name, relatives(name, ruleIds)));
        }
    }

    /** Returns the rules of the same family, so that a message need not list all; all where there is no such family. */
    private static Set<String> relatives(String name, Set<String> ruleIds) {
        String family = name.substring(0, name.indexOf('/') + 1);
        Set<String> relatives = new TreeSet<>(ruleIds);
        if (ruleIds.stream().anyMatch(id -> !family.isEmpty() && id.startsWith(family))) {
            relatives.removeIf(id -> !id.startsWith(family));
        }
        return relatives;
    }

    private Optional<ForAll> setting(String ruleId) {
        return forAll.stream().filter(one -> one.rule().ruleId().equals(ruleId)).findFirst();
    }

    /** Returns the options of all rules that have some, by their ids. */
    SortedMap<String, List<YamlNode.Entry>> options() {
        SortedMap<String, List<YamlNode.Entry>> options = new TreeMap<>();
        forAll.stream()
                .filter(one -> !one.options().isEmpty())
                .forEach(one -> options.put(one.rule().ruleId(), one.options()));
        return options;
    }
}
