package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.ProseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.LtBuildInfo;
import org.languagetool.rules.Rule;

/**
 * The list of LanguageTool's rules is that of its version and of our own. After a new one, run this test with {@code -Dupdate}, which
 * takes half a minute; it then asks all variants of English, else one.
 */
class KnownRulesTest {

    private static final Path LIST = Path.of("src/main/resources/io/github/interviewnotes/notes/rule/prose/rules.txt");

    private static final List<String> ENGLISH = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-ZA");

    @TempDir
    Path rules;

    @Test
    void areThoseOfLanguageTool() throws IOException {
        boolean update = System.getProperty("update") != null;
        Map<String, Set<String>> byCategory = new TreeMap<>();
        for (String variant : update ? ENGLISH : List.of("en-US")) {
            for (Rule rule : rules(variant)) {
                byCategory
                        .computeIfAbsent(rule.getCategory().getId().toString(), id -> new TreeSet<>())
                        .add(rule.getId());
            }
        }
        // LanguageTool knows its version only once it has been started
        String head = "# The rules of the English of LanguageTool " + LtBuildInfo.OS.getVersion()
                + ", by category. KnownRulesTest writes this file; do not edit it.";
        if (update) {
            StringBuilder text = new StringBuilder(head).append('\n');
            byCategory.forEach((category, ids) -> {
                text.append('\n').append(category).append('\n');
                ids.forEach(id -> text.append("  ").append(id).append('\n'));
            });
            Files.writeString(LIST, text);
        } else {
            KnownRules known = KnownRules.shipped();
            byCategory.forEach((category, ids) -> {
                ids.removeAll(known.of(category));
                assertEquals(Set.of(), ids, category);
            });
            assertEquals(head, Files.readAllLines(LIST).get(0));
        }
    }

    private static List<Rule> rules(String variant) throws IOException {
        return JdkXml.only(() -> {
            JLanguageTool.useCustomPasswordAuthenticator(false);
            Language language = Languages.getLanguageForShortCode(variant);
            List<Rule> rules = new ArrayList<>(new JLanguageTool(language).getAllRules());
            rules.addAll(OwnRules.shipped().load(language));
            return rules;
        });
    }

    @Test
    void aNameThatIsNoneIsRefusedUnlessItsLanguageIsNotKnown() throws Exception {
        KnownRules known = KnownRules.shipped();
        known.require(settings("rules: {EN_A_VS_AN: off, category:STYLE: on, OWN: off}"), Set.of("OWN"));

        ConfigException refused =
                assertThrows(ConfigException.class, () -> known.require(settings("rules: {EN_A_VS_A: off}"), Set.of()));
        assertTrue(
                refused.getMessage().endsWith("unknown rule of LanguageTool 'EN_A_VS_A'; did you mean 'EN_A_VS_AN'?"));
        assertThrows(ConfigException.class, () -> known.require(settings("rules: {category:STYL: off}"), Set.of()));
        known.require(settings("language: de-DE\nrules: {DE_CASE: off}"), Set.of());
    }

    private ProseSettings settings(String yaml) throws IOException, ConfigException {
        Files.writeString(rules.resolve("prose.yaml"), yaml);
        return Configuration.read(rules).prose();
    }
}
