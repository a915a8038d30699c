package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ProseSettings.Belief;
import io.github.interviewnotes.notes.config.ProseSettings.Believed;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which of LanguageTool's rules are believed in technical English. The data is {@code profile.txt} beside this class,
 * where each line gives its reason; see there for the form.
 *
 * @param categoriesOff ids of categories that are switched off
 * @param on ids of rules that stay on although their category is off
 * @param off ids of rules that are switched off although their category is on
 * @param doubtful ids of rules whose findings a project wants to be warnings; the data names none
 * @param proven ids of rules that were seen to be right, so that their findings are errors and those of others are
 *     advice; nothing where nobody looked, and all are believed
 */
record Profile(
        Set<String> categoriesOff,
        Set<String> on,
        Set<String> off,
        Set<String> doubtful,
        Optional<Set<String>> proven) {

    /** What the findings of a rule count for. */
    enum Weight {
        ERROR,
        WARNING,
        ADVICE
    }

    private static final String RESOURCE = "profile.txt";
    private static final String GENERAL = "profile-general.txt";
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\w+(?: \\w+)*): .+");

    Profile {
        categoriesOff = Set.copyOf(categoriesOff);
        on = Set.copyOf(on);
        off = Set.copyOf(off);
        doubtful = Set.copyOf(doubtful);
        proven = proven.map(Set::copyOf);
    }

    /** Returns what the findings of the rule {@code id} count for, if it is on. */
    Weight weight(String id) {
        if (doubtful.contains(id)) {
            return Weight.WARNING;
        }
        return proven.isEmpty() || proven.get().contains(id) ? Weight.ERROR : Weight.ADVICE;
    }

    /** Returns the profile for English that ships with the plugin. */
    static Profile shipped() {
        return read(RESOURCE);
    }

    /** Returns the profile for other languages that ships with the plugin. */
    static Profile general() {
        return read(GENERAL);
    }

    private static Profile read(String resource) {
        try (InputStream in = Profile.class.getResourceAsStream(resource)) {
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns this profile as a project changes it: what it says of a rule counts more than what it says of a category,
     * in whatever order.
     *
     * @param rules which rules a category has
     */
    Profile with(List<Believed> changes, KnownRules rules) {
        Draft draft = new Draft(
                new TreeSet<>(categoriesOff),
                new TreeSet<>(on),
                new TreeSet<>(off),
                new TreeSet<>(doubtful),
                new TreeSet<>(proven.orElse(Set.of())),
                silent(rules));
        changes.stream().filter(Believed::ofCategory).forEach(change -> draft.category(change, rules.of(change.id())));
        changes.stream().filter(change -> !change.ofCategory()).forEach(draft::rule);
        return new Profile(draft.categoriesOff, draft.on, draft.off, draft.doubtful, proven.map(any -> draft.proven));
    }

    /** Returns the rules that are off. */
    private Set<String> silent(KnownRules rules) {
        Set<String> silent = new TreeSet<>();
        categoriesOff.forEach(category -> silent.addAll(rules.of(category)));
        silent.removeAll(on);
        silent.addAll(off);
        return silent;
    }

    /** Returns what tells this profile from every other one that lets LanguageTool find something else. */
    String fingerprint() {
        Sha256 hash = new Sha256();
        for (Set<String> ids : List.of(categoriesOff, on, off)) {
            hash.addNumber(ids.size());
            ids.stream().sorted().forEach(hash::add);
        }
        return hash.hex();
    }

    /** A profile in the making; {@code silent} rules were off before. */
    private record Draft(
            Set<String> categoriesOff,
            Set<String> on,
            Set<String> off,
            Set<String> doubtful,
            Set<String> proven,
            Set<String> silent) {

        /** What the profile says against a single rule of the category stays: it is wrong in technical English. */
        void category(Believed change, Set<String> rules) {
            if (change.belief() == Belief.OFF) {
                categoriesOff.add(change.id());
                on.removeAll(rules);
            } else {
                categoriesOff.remove(change.id());
                weigh(change.belief(), rules);
            }
        }

        void rule(Believed change) {
            Set<String> rule = Set.of(change.id());
            if (change.belief() == Belief.OFF) {
                on.removeAll(rule);
                off.addAll(rule);
            } else {
                off.removeAll(rule);
                on.addAll(rule);
                weigh(change.belief(), rule);
            }
        }

        /** Who switches on what the profile switches off believes it. */
        private void weigh(Belief belief, Set<String> rules) {
            if (belief == Belief.WARNING) {
                doubtful.addAll(rules);
            } else if (belief == Belief.ERROR) {
                doubtful.removeAll(rules);
                proven.addAll(rules);
            } else {
                rules.stream().filter(silent::contains).forEach(proven::add);
            }
        }
    }

    /**
     * Reads lines of the form {@code verb ID: reason}, where several ids may have one reason.
     *
     * @throws IllegalArgumentException if a line has another form, or an id stands twice
     */
    static Profile parse(List<String> lines) {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (String verb : List.of("category-off", "on", "off", "proven")) {
            ids.put(verb, new TreeSet<>());
        }
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()
                    || !ids.containsKey(parts.group(1))
                    || !Stream.of(parts.group(2).split(" ")).allMatch(ids.get(parts.group(1))::add)) {
                throw new IllegalArgumentException("'" + line + "' is not a new line of the form 'verb ID: reason'");
            }
        }
        return new Profile(
                ids.get("category-off"),
                ids.get("on"),
                ids.get("off"),
                Set.of(),
                Optional.of(ids.get("proven")).filter(proven -> !proven.isEmpty()));
    }
}
