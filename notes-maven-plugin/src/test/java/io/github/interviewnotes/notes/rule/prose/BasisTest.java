package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule on single notes that knows words, and no other, has another basis with another word. */
class BasisTest {

    private static final Set<Class<?>> WORDS =
            Set.of(ProseCheck.class, Dictionary.class, ProseSettings.class, GrammarFile.class);

    @TempDir
    Path rules;

    @ParameterizedTest
    @CsvSource({"dictionary.txt, sharding", "dictionary.txt, !whitelist -> allowlist", "prose.yaml, 'language: en-GB'"})
    void changesWithWhatTheRuleKnows(String file, String text) throws Exception {
        Map<String, NoteRule> before = rules();
        Files.writeString(rules.resolve(file), text + "\n");
        Map<String, NoteRule> after = rules();

        List<String> knowing = before.keySet().stream()
                .filter(id -> knowsWords(before.get(id)))
                .sorted()
                .toList();
        List<String> changed = before.keySet().stream()
                .filter(id -> !before.get(id).basis().equals(after.get(id).basis()))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "prose/doubtful-grammar",
                        "prose/grammar",
                        "prose/spelling",
                        "prose/unknown-language",
                        "prose/unknown-term"),
                knowing);
        assertEquals(knowing, changed);
    }

    private Map<String, NoteRule> rules() throws Exception {
        return Rules.of(Configuration.read(rules)).all().stream()
                .filter(NoteRule.class::isInstance)
                .map(NoteRule.class::cast)
                .collect(Collectors.toMap(rule -> rule.id().toString(), rule -> rule));
    }

    private static boolean knowsWords(NoteRule rule) {
        return Arrays.stream(rule.getClass().getDeclaredFields()).anyMatch(field -> WORDS.contains(field.getType()));
    }
}
