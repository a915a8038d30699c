package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said where a library is gone that holds no class but a model or a dictionary. */
class MissingPartTest {

    @Test
    void aModelIsNamed() {
        EnglishPhrases phrases = new EnglishPhrases(path -> null);

        assertEquals(
                "the resource /en-pos-maxent.bin is not on its class path",
                assertThrows(LinkageError.class, () -> phrases.addChunkTags(List.of()))
                        .getMessage());
    }

    @Test
    void aDictionaryIsNamed() {
        assertEquals(
                "the resource /nowhere/en_XX.dict is not on its class path",
                assertThrows(LinkageError.class, () -> Lexicon.of("/nowhere/en_XX"))
                        .getMessage());
    }

    @Test
    void partsOfOtherVersionsAreNamedWithThem() {
        assertTrue(LanguageModules.versions("en-US").matches("languagetool-core [0-9.]+ and language-en [0-9.]+"));
        assertTrue(new UnfitParts(LanguageModules.versions("en"), new LinkageError())
                .getMessage()
                .endsWith(" do not go together or are not what it was made for"));
    }
}
