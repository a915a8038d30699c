package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A grammar file is in LanguageTool's format: its own English rules are read but for what is refused on purpose. */
class GrammarFormatTest {

    private static final Pattern DTD = Pattern.compile("<!DOCTYPE[^\\[>]*\\[(.*?)\\]>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+([\\w-]+)\\s+([\"'])(.*?)\\2", Pattern.DOTALL);
    private static final int DEPTH_OF_ENTITIES = 5;

    /** What is refused, and mistakes that stand in that file. */
    private static final List<String> EXPECTED = List.of(
            "the (attribute|element) '.*' of LanguageTool's format is not read here, .*",
            "the id of a rule.*",
            "'.*' (is|fits) no part of speech; .*",
            "an example has one marker; .*",
            "the attribute skip is a number up to 20.*");

    @Test
    void theRulesOfLanguageToolAreRead() throws Exception {
        GrammarFile grammar = GrammarFile.read("grammar.xml", SourceText.of(english()));

        assertTrue(grammar.rules().size() > 2_300, () -> grammar.rules().size() + " rules");
        assertEquals(
                List.of(),
                grammar.faults().stream()
                        .map(GrammarFile.Fault::message)
                        .filter(message -> EXPECTED.stream().noneMatch(message::matches))
                        .toList());
        assertTrue(grammar.faults().size() < 300, () -> grammar.faults().size() + " faults");
    }

    /** A DTD is not read, so what its entities stand for is written out. */
    private static String english() throws IOException {
        String text;
        try (InputStream in = GrammarFormatTest.class.getResourceAsStream("/org/languagetool/rules/en/grammar.xml")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher dtd = DTD.matcher(text);
        assertTrue(dtd.find());
        Map<String, String> entities = ENTITY.matcher(dtd.group(1))
                .results()
                .collect(Collectors.toMap(entity -> entity.group(1), entity -> entity.group(3), (one, other) -> one));
        String plain = dtd.replaceFirst("");
        for (int i = 0; i < DEPTH_OF_ENTITIES; i++) {
            for (Map.Entry<String, String> entity : entities.entrySet()) {
                plain = plain.replace("&" + entity.getKey() + ";", entity.getValue());
            }
        }
        return plain;
    }
}
