package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.rule.prose.ProseCheck;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {

    private static Acceptance accept(String dictionary, String... words) throws ConfigException {
        Dictionary before = Dictionary.of(SourceText.of(dictionary));
        return Acceptance.of(
                before,
                List.of(words),
                ProseCheck.of(before, ProseSettings.defaults(), GrammarFile.none(), ProseEffort.once()));
    }

    private static String text(Acceptance acceptance) {
        return acceptance.dictionary().text().content();
    }

    @Test
    void filesEachWordWhereItBelongs() throws ConfigException {
        Acceptance acceptance = accept(
                "# Ours.\n\n!zork\n# said of knobs\nfrobnicate # why\nwidgetry\n",
                "Grue",
                " mise  en zork ",
                "zorkmid");

        assertEquals(
                "# Ours.\n\n!zork\n# said of knobs\nfrobnicate # why\nGrue\nmise en zork\nwidgetry\nzorkmid\n",
                text(acceptance));
        assertEquals(List.of("Grue", "mise en zork", "zorkmid"), acceptance.filed());
        assertEquals(List.of(), acceptance.remarks());
    }

    @Test
    void keepsLineEndsAndAMissingLastOne() throws ConfigException {
        assertEquals("# Ours.\r\ngrue\r\nwidgetry\r\n", text(accept("# Ours.\r\nwidgetry\r\n", "grue")));
        assertEquals("grue\r\nwidgetry\r\nzorkmid", text(accept("grue\r\nwidgetry", "zorkmid")));
        assertEquals("grue\n", text(accept("", "grue")));
    }

    @Test
    void twiceIsTheSameAsOnce() throws ConfigException {
        Acceptance once = accept("widgetry\n", "grue", "grue");
        Acceptance twice = accept(text(once), "grue");

        assertEquals(List.of("grue"), once.filed());
        assertEquals(text(once), text(twice));
        assertEquals(List.of(), twice.filed());
        assertEquals(
                List.of("'grue' is accepted already: line 1 of rules/dictionary.txt says 'grue'"), twice.remarks());
    }

    @Test
    void leavesOutWhatIsRightAlready() throws ConfigException {
        Acceptance acceptance =
                accept("grue\nZorkmid\n", "Grue", "grues", "Zorkmid's", "database", "Alertmanager", "zorkmid");

        assertEquals(
                List.of(
                        "'Grue' is accepted already: line 1 of rules/dictionary.txt says 'grue'",
                        "'grues' is accepted already: line 1 of rules/dictionary.txt says 'grue'",
                        "'Zorkmid's' is accepted already: line 2 of rules/dictionary.txt says 'Zorkmid'",
                        "'database' needs no entry: LanguageTool's dictionary has it",
                        "'Alertmanager' needs no entry: the plugin's list of terms has it",
                        "'Zorkmid' follows from 'zorkmid': remove line 2 of rules/dictionary.txt, or the new one if the"
                                + " other says how it is written"),
                acceptance.remarks());
        assertEquals(List.of("zorkmid"), acceptance.filed(), "in lower case it stands for more");
    }

    @Test
    void refusesAForbiddenWordAndFilesNothing() {
        assertEquals(
                "'Grue' is forbidden: line 2 of rules/dictionary.txt says '!grue -> monster'; remove that line first",
                assertThrows(ConfigException.class, () -> accept("# Ours.\n!grue -> monster\n", "zorkmid", "Grue"))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"grues", "GRUE", "grue's", "Grues’"})
    void refusesEachFormOfAForbiddenWord(String form) {
        String message = assertThrows(ConfigException.class, () -> accept("!grue\n", form))
                .getMessage();
        assertTrue(message.endsWith("line 1 of rules/dictionary.txt says '!grue'; remove that line first"), message);
    }

    @Test
    void filesLettersAsTheyAreCompared() throws ConfigException {
        assertEquals("kaff\u00E9\nKlozby's\n", text(accept("Klozby's\n", "kaffe\u0301")));
        assertEquals(List.of(), accept("kaff\u00E9\n", "kaffe\u0301").filed());
        assertEquals("O'Grue\n", text(accept("", "O’Grue")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "42", "!grue", "# grue", "grue # why", "a -> b", "gr\nue\u0000", "gr\u200Bue", "->"})
    void refusesWhatIsNoWord(String given) {
        String message =
                assertThrows(ConfigException.class, () -> accept("", given)).getMessage();
        assertEquals(
                "no word or phrase that can be accepted; expected letters, and single spaces between words",
                message.substring(message.indexOf(" is ") + 4));
    }
}
