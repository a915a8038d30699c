package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Place;
import io.github.interviewnotes.notes.config.ProseSettings.Belief;
import io.github.interviewnotes.notes.config.ProseSettings.Believed;
import io.github.interviewnotes.notes.text.Position;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;

class ProfileTest {

    @Test
    void readsLines() {
        Profile profile = Profile.parse(
                List.of("# comment", "", "category-off STYLE: taste", "on A: b c", "off B D: d: e", "proven E: g"));

        assertEquals(
                new Profile(Set.of("STYLE"), Set.of("A"), Set.of("B", "D"), Set.of(), Optional.of(Set.of("E"))),
                profile);
    }

    @Test
    void thatOfOtherLanguagesLetsGuardsDecide() {
        Profile general = Profile.general();

        assertTrue(general.categoriesOff().containsAll(Set.of("TYPOGRAPHY", "CASING", "STYLE")));
        assertTrue(general.on().containsAll(Set.of("WORD_REPEAT_RULE", "UPPERCASE_SENTENCE_START")));
    }

    private static final Profile SHIPPED = new Profile(
            Set.of("STYLE"), Set.of("GOOD"), Set.of("BAD", "WORSE"), Set.of("MAYBE"), Optional.of(Set.of("SURE")));

    private static final KnownRules RULES = new KnownRules(
            Map.of("STYLE", Set.of("GOOD", "TASTE"), "GRAMMAR", Set.of("BAD", "WORSE", "MAYBE", "SURE")));

    private static Optional<Set<String>> proven(String... ids) {
        return Optional.of(Set.of(ids));
    }

    /** Advice that a project switches on stays advice; where nobody looked, all are believed. */
    @Test
    void whatAFindingCountsFor() {
        assertEquals(Profile.Weight.ERROR, SHIPPED.weight("SURE"));
        assertEquals(Profile.Weight.WARNING, SHIPPED.weight("MAYBE"));
        assertEquals(Profile.Weight.ADVICE, SHIPPED.weight("GOOD"));
        assertEquals(Profile.Weight.ADVICE, with("GOOD ON").weight("GOOD"));
        assertEquals(Profile.Weight.ERROR, with("GOOD ERROR").weight("GOOD"));
        assertEquals(Profile.Weight.ERROR, with("BAD ON").weight("BAD"));
        assertEquals(Profile.Weight.ERROR, with("category:STYLE ON").weight("TASTE"));
        assertEquals(Profile.Weight.ERROR, Profile.general().weight("GOOD"));
    }

    private static Profile with(String... changes) {
        return SHIPPED.with(
                Stream.of(changes)
                        .map(change -> change.split(" "))
                        .map(parts -> new Believed(
                                new Place("prose.yaml", Position.START),
                                parts[0].replace("category:", ""),
                                parts[0].startsWith("category:"),
                                Belief.valueOf(parts[1])))
                        .toList(),
                RULES);
    }

    @Test
    void aProjectSwitchesRulesOnAndOff() {
        assertEquals(SHIPPED, with());
        assertEquals(
                new Profile(
                        Set.of("STYLE"),
                        Set.of(),
                        Set.of("BAD", "GOOD", "SURE", "WORSE"),
                        Set.of("MAYBE"),
                        proven("SURE")),
                with("GOOD OFF", "SURE OFF"));
        assertEquals(
                new Profile(
                        Set.of("STYLE"),
                        Set.of("GOOD", "BAD", "TASTE"),
                        Set.of("WORSE"),
                        Set.of("MAYBE"),
                        proven("SURE", "BAD", "TASTE")),
                with("BAD ON", "TASTE ON"));
    }

    @Test
    void aProjectSaysHowSevereARuleIs() {
        assertEquals(
                new Profile(
                        Set.of("STYLE"),
                        Set.of("GOOD", "BAD", "MAYBE"),
                        Set.of("WORSE"),
                        Set.of("BAD"),
                        proven("SURE", "MAYBE")),
                with("BAD WARNING", "MAYBE ERROR"));
    }

    @Test
    void aProjectSwitchesCategoriesOnAndOff() {
        assertEquals(
                new Profile(
                        Set.of("STYLE", "GRAMMAR"),
                        Set.of("GOOD"),
                        Set.of("BAD", "WORSE"),
                        Set.of("MAYBE"),
                        proven("SURE")),
                with("category:GRAMMAR OFF"));
        assertEquals(
                new Profile(Set.of("STYLE"), Set.of(), Set.of("BAD", "WORSE"), Set.of("MAYBE"), proven("SURE")),
                with("category:STYLE OFF"),
                "what the profile leaves on goes, too");
        assertEquals(
                new Profile(
                        Set.of(),
                        Set.of("GOOD"),
                        Set.of("BAD", "WORSE"),
                        Set.of("MAYBE", "GOOD", "TASTE"),
                        proven("SURE")),
                with("category:STYLE WARNING"),
                "what the profile says against single rules stays");
        assertEquals(
                new Profile(
                        Set.of("STYLE"),
                        Set.of("GOOD"),
                        Set.of("BAD", "WORSE"),
                        Set.of(),
                        proven("SURE", "BAD", "WORSE", "MAYBE")),
                with("category:GRAMMAR ERROR"));
    }

    @Test
    void aRuleCountsMoreThanItsCategoryInAnyOrder() {
        Profile expected = new Profile(
                Set.of("STYLE"), Set.of("TASTE"), Set.of("BAD", "WORSE"), Set.of("MAYBE"), proven("SURE", "TASTE"));

        assertEquals(expected, with("TASTE ON", "category:STYLE OFF"));
        assertEquals(expected, with("category:STYLE OFF", "TASTE ON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"off A", "off A:", "of A: reason", "off", "off A: twice", "off B A: twice", "off : reason"})
    void refusesALineWithoutReasonOrWithAnUnknownVerb(String line) {
        assertEquals(
                "'" + line + "' is not a new line of the form 'verb ID: reason'",
                assertThrows(IllegalArgumentException.class, () -> Profile.parse(List.of("off A: once", line)))
                        .getMessage());
    }

    /** An id that LanguageTool renamed would silently switch a noisy rule on again. */
    @Test
    void namesOnlyWhatExists() throws IOException {
        Set<String> rules = new TreeSet<>();
        Set<String> categories = new TreeSet<>();
        // some rules are of one variant only
        for (String variant : List.of("en-US", "en-GB")) {
            JLanguageTool tool = JdkXml.only(() -> Startup.of(variant, PatternStarts::of));
            tool.getAllRules().forEach(rule -> rules.add(rule.getId()));
            tool.getCategories().keySet().forEach(id -> categories.add(id.toString()));
            JdkXml.only(() -> OwnRules.shipped().load(tool.getLanguage())).forEach(rule -> rules.add(rule.getId()));
        }
        Profile profile = Profile.shipped();
        Set<String> unknown = new TreeSet<>();
        for (Set<String> ids : List.of(
                profile.on(),
                profile.off(),
                profile.doubtful(),
                profile.proven().orElseThrow())) {
            ids.stream().filter(id -> !rules.contains(id)).forEach(unknown::add);
        }
        profile.categoriesOff().stream().filter(id -> !categories.contains(id)).forEach(unknown::add);

        assertEquals(Set.of(), unknown);
        assertTrue(profile.off().stream().noneMatch(profile.on()::contains));
        assertTrue(profile.proven().orElseThrow().stream().noneMatch(profile.off()::contains));
        assertTrue(profile.proven().orElseThrow().stream().noneMatch(profile.doubtful()::contains));
    }
}
