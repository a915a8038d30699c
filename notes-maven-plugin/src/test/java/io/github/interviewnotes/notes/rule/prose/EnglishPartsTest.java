package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.broker.DefaultResourceDataBroker;
import org.languagetool.broker.ResourceDataBroker;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Holds the parts of English that are ours to those that they stand for, on the examples that LanguageTool's rules give of
 * what they find, and on texts that no rule expects.
 */
class EnglishPartsTest {

    private static final List<String> ODD = List.of(
            "a",
            "I",
            "…",
            "--",
            "'",
            "don’t won't O'Reilly’s",
            "e.g. one; i.e. two",
            "x\u00A0y z\u2028w",
            "naïve 漢字 🙂 Ω",
            "&amp; &lt;",
            "https://example.org/a?b=c#d",
            "snake_case, camelCase and v1.2.3-rc.1+build",
            "\uFEFFmarked",
            "soft\u00ADhyphen and zero\u200Bwidth",
            "A1 B-2 C_3 (d) [e] {f} \"g\" `h`",
            "no. 5",
            "Mr. T. is here. So",
            "DXX0 returns DXX1 if DXX2 is empty",
            "word ".repeat(90),
            "to be, ".repeat(30) + "or not?",
            "w".repeat(400));

    private static JLanguageTool quick;
    private static JLanguageTool plain;
    private static List<String> texts;

    @BeforeAll
    static void collect() {
        quick = JdkXml.only(() -> Startup.of("en-US", PatternStarts::of));
        Language language = quick.getLanguage();
        plain = JdkXml.only(() -> new JLanguageTool(language));
        for (JLanguageTool tool : List.of(quick, plain)) {
            tool.getAllRules().stream()
                    .filter(Rule::isDictionaryBasedSpellingRule)
                    .map(Rule::getId)
                    .forEach(tool::disableRule);
        }
        List<String> examples = plain.getAllActiveRules().stream()
                .flatMap(rule -> rule.getIncorrectExamples().stream().limit(1))
                .map(IncorrectExample::getExample)
                .map(text -> text.replaceAll("</?marker>", ""))
                .distinct()
                .toList();
        List<String> some = new ArrayList<>(ODD);
        for (int i = 0; i < examples.size(); i += 5) {
            some.add(examples.get(i));
        }
        texts = List.copyOf(some);
        assertTrue(texts.size() > 300, () -> "only " + texts.size());
    }

    @Test
    void theSameIsFound() throws IOException {
        for (String text : texts) {
            assertEquals(found(plain, text), found(quick, text), text);
        }
    }

    private static List<String> found(JLanguageTool tool, String text) throws IOException {
        return tool.check(text).stream().map(EnglishPartsTest::line).sorted().toList();
    }

    private static String line(RuleMatch match) {
        return match.getRule().getFullId() + " " + match.getFromPos() + "-" + match.getToPos() + " "
                + match.getSuggestedReplacements();
    }

    @Test
    void sentencesEndWhereLanguageToolEndsThem() {
        SentenceTokenizer own = quick.getLanguage().getSentenceTokenizer();
        SentenceTokenizer other = quick.getLanguage().createDefaultSentenceTokenizer();
        texts.forEach(text -> assertEquals(other.tokenize(text), own.tokenize(text)));
        assertTrue(own instanceof EnglishSentences);
    }

    @Test
    void wordsHaveTheReadingsOfTheDictionary() throws IOException {
        Tagger own = quick.getLanguage().getTagger();
        Tagger other = quick.getLanguage().createDefaultTagger();
        for (String text : texts) {
            List<String> words = quick.getLanguage().getWordTokenizer().tokenize(text);
            assertEquals(other.tag(words).toString(), own.tag(words).toString());
        }
        assertTrue(own instanceof RememberedReadings);
    }

    @Test
    void readingsAreDecidedAsLanguageToolDecides() throws IOException {
        var own = quick.getLanguage().getDisambiguator();
        var other = JdkXml.only(() -> new EnglishHybridDisambiguator(quick.getLanguage()));
        assertTrue(own instanceof EnglishReadings);
        for (String text : texts) {
            AnalyzedSentence decided = own.disambiguate(quick.getRawAnalyzedSentence(text));
            assertEquals(other.disambiguate(quick.getRawAnalyzedSentence(text)).toString(), decided.toString());
        }
    }

    @Test
    void phrasesAreThoseOfOpenNlp() throws IOException {
        TokenizerME tokenizer = new TokenizerME(new TokenizerModel(model("token")));
        POSTaggerME tagger = new POSTaggerME(new POSModel(NarrowBeam.of(model("pos-maxent"))));
        ChunkerME chunker = new ChunkerME(new ChunkerModel(NarrowBeam.of(model("chunker"))));
        NlpTokens tokens = new NlpTokens(LabelModel.read(model("token")));
        NlpTags tags = new NlpTags(LabelModel.read(model("pos-maxent")), NlpDictionary.read(model("pos-maxent")));
        NlpChunks chunks = new NlpChunks(LabelModel.read(model("chunker")), tags.names());
        for (String text : texts) {
            String[] words = tokenizer.tokenize(text);
            String[] parts = tagger.tag(words);
            assertEquals(List.of(words), tokens.of(text));
            int[] tagged = tags.of(List.of(words));
            assertEquals(List.of(parts), named(tagged, tags.names()), text);
            assertEquals(
                    List.of(chunker.chunk(words, parts)),
                    named(chunks.of(List.of(words), tagged), chunks.names()),
                    text);
        }
    }

    @Test
    void wordsHaveThePhrasesOfLanguageTool() throws IOException {
        Chunker own = quick.getLanguage().getChunker();
        Chunker other = chunkerWithNarrowBeam();
        assertTrue(own instanceof EnglishPhrases);
        for (String text : texts) {
            assertEquals(phrases(other, text), phrases(own, text), text);
        }
    }

    private static List<String> phrases(Chunker chunker, String text) throws IOException {
        Language language = quick.getLanguage();
        List<AnalyzedTokenReadings> words =
                language.getTagger().tag(language.getWordTokenizer().tokenize(text));
        chunker.addChunkTags(words);
        return words.stream().map(word -> word.getToken() + word.getChunkTags()).toList();
    }

    /** LanguageTool's chunker asks its broker for its models. */
    private static Chunker chunkerWithNarrowBeam() {
        ResourceDataBroker broker = JLanguageTool.getDataBroker();
        JLanguageTool.setDataBroker(new DefaultResourceDataBroker() {
            @Override
            public InputStream getAsStream(String path) {
                InputStream model = super.getAsStream(path);
                try {
                    return path.contains("token") ? model : NarrowBeam.of(model);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        try {
            return new EnglishChunker();
        } finally {
            JLanguageTool.setDataBroker(broker);
        }
    }

    private static InputStream model(String name) {
        return EnglishPartsTest.class.getResourceAsStream("/en-" + name + ".bin");
    }

    private static List<String> named(int[] numbers, List<String> names) {
        return Arrays.stream(numbers).mapToObj(names::get).toList();
    }
}
