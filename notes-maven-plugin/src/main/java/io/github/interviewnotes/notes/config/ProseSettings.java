package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What {@code rules/prose.yaml} says of the notes' prose.
 *
 * @param language the language of a note for which {@code languages} says nothing else: a code such as {@code en-US}
 * @param languages the languages of some of the notes
 * @param rules which of LanguageTool's rules are believed, and how much, in the order of the file
 * @param hidden findings that are not wanted in single sentences
 */
public record ProseSettings(
        String language, List<ForFiles> languages, List<Believed> rules, List<HiddenSentence> hidden) {

    /** The name of the file. */
    public static final String FILE = "prose.yaml";

    private static final String AMERICAN_ENGLISH = "en-US";

    public ProseSettings {
        languages = List.copyOf(languages);
        rules = List.copyOf(rules);
        hidden = List.copyOf(hidden);
    }

    /**
     * The language of some of the notes.
     *
     * @param place where it is set
     * @param files patterns of those notes
     * @param language a code such as {@code de-DE}
     */
    public record ForFiles(Place place, List<Glob> files, String language) {
        public ForFiles {
            files = List.copyOf(files);
        }
    }

    /** How much a rule of LanguageTool is believed. */
    public enum Belief {
        /** Not at all: it is switched off. */
        OFF,
        /** As much as the plugin's profile says, or entirely where that switches it off. */
        ON,
        /** It may be wrong: its findings are warnings. */
        WARNING,
        /** Entirely: its findings are errors. */
        ERROR
    }

    /**
     * How much a rule, or all rules of a category, are believed.
     *
     * @param place where it is set
     * @param id LanguageTool's id of the rule or category
     * @param ofCategory whether a category is meant
     * @param belief how much
     */
    public record Believed(Place place, String id, boolean ofCategory, Belief belief) {}

    /** Returns American English, with every rule believed as the plugin's profile says. */
    public static ProseSettings defaults() {
        return new ProseSettings(AMERICAN_ENGLISH, List.of(), List.of(), List.of());
    }

    /**
     * Returns these settings for notes in the language with the code {@code other}, except those that a pattern gives
     * another.
     */
    public ProseSettings in(String other) {
        return new ProseSettings(other, languages, rules, hidden);
    }

    /** Returns a SHA-256 in hexadecimal over all this, but for where it stands. */
    public String fingerprint() {
        return new Fingerprint().add(this).hex();
    }

    /** Returns the language of the note at {@code path}: of several patterns that fit, the last one counts. */
    public String language(NotePath path) {
        return languages.stream()
                .filter(one -> one.files().stream().anyMatch(glob -> glob.matches(path)))
                .map(ForFiles::language)
                .reduce(language, (earlier, later) -> later);
    }

    /** Tells whether the rule with the id {@code rule} is switched off by its id. */
    public boolean isOff(String rule) {
        return rules.stream()
                .filter(one -> !one.ofCategory() && one.id().equals(rule))
                .anyMatch(one -> one.belief() == Belief.OFF);
    }

    /** Tells whether a rule or a category is named at all. */
    public boolean namesRules() {
        return !rules.isEmpty() || !hidden.isEmpty();
    }

    /** Tells whether no note is in another language than English. */
    public boolean isEnglish() {
        return Stream.concat(Stream.of(language), languages.stream().map(ForFiles::language))
                .allMatch(code -> code.split("-", 2)[0].equals("en"));
    }

    /**
     * Throws at the first place that names what does not exist.
     *
     * @param ruleIds the ids of LanguageTool's rules and of the project's own
     * @param categoryIds the ids of the categories
     * @param notesRules the ids of our own rules on prose, all of whose findings can be hidden in a sentence
     */
    public void requireKnown(Set<String> ruleIds, Set<String> categoryIds, Set<String> notesRules)
            throws ConfigException {
        for (Believed rule : rules) {
            if (rule.ofCategory() && !categoryIds.contains(rule.id())) {
                throw rule.place().error(YamlNode.unknownName("category of LanguageTool", rule.id(), categoryIds));
            }
            if (!rule.ofCategory() && !ruleIds.contains(rule.id())) {
                throw unknownRule(rule.place(), rule.id(), ruleIds);
            }
        }
        Set<String> hideable = new TreeSet<>(ruleIds);
        hideable.addAll(notesRules);
        for (HiddenSentence one : hidden) {
            if (!hideable.contains(one.rule())) {
                throw unknownRule(one.place(), one.rule(), hideable);
            }
        }
    }

    /** There are two thousand rules, so a message cannot name all. */
    private static ConfigException unknownRule(Place place, String id, Set<String> known) {
        return place.error("unknown rule of LanguageTool " + Quoted.of(id)
                + Nearest.to(id, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; messages of prose/grammar end with the id in brackets"));
    }
}
