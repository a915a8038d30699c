package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;

class ProfileTest {

    @Test
    void readsLines() {
        Profile profile = Profile.parse(
                List.of("# comment", "", "category-off STYLE: taste", "on A: b c", "off B: d: e", "warning C: f"));

        assertEquals(new Profile(Set.of("STYLE"), Set.of("A"), Set.of("B"), Set.of("C")), profile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off A", "off A:", "of A: reason", "off", "off A: twice"})
    void refusesALineWithoutReasonOrWithAnUnknownVerb(String line) {
        assertEquals(
                "'" + line + "' is not a new line of the form 'verb ID: reason'",
                assertThrows(IllegalArgumentException.class, () -> Profile.parse(List.of("off A: once", line)))
                        .getMessage());
    }

    /** An id that LanguageTool renamed would silently switch a noisy rule on again. */
    @Test
    void namesOnlyWhatLanguageToolHas() {
        JLanguageTool tool = JdkXml.only(Startup::americanEnglish);
        Set<String> rules =
                tool.getAllRules().stream().map(rule -> rule.getId()).collect(Collectors.toSet());
        Set<String> categories =
                tool.getCategories().keySet().stream().map(Object::toString).collect(Collectors.toSet());
        Profile profile = Profile.shipped();
        Set<String> unknown = new TreeSet<>();
        for (Set<String> ids : List.of(profile.on(), profile.off(), profile.doubtful())) {
            ids.stream().filter(id -> !rules.contains(id)).forEach(unknown::add);
        }
        profile.categoriesOff().stream().filter(id -> !categories.contains(id)).forEach(unknown::add);

        assertEquals(Set.of(), unknown);
        assertTrue(profile.off().stream().noneMatch(profile.on()::contains));
    }
}
