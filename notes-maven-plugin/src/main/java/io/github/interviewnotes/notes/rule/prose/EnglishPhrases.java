package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;

/**
 * Tells LanguageTool's rules which words of a sentence form a phrase: the same as
 * {@code org.languagetool.chunking.EnglishChunker} with a beam of one, by the same models, in a tenth of the time. The
 * models are loaded with the first sentence. Thread-safe.
 */
final class EnglishPhrases implements Chunker {

    private static final String TOKENS = "/en-token.bin";
    private static final String TAGS = "/en-pos-maxent.bin";
    private static final String CHUNKS = "/en-chunker.bin";

    private static final String PLURAL_NOUN = "NNS";
    private static final String MARK_OF_BYTES = "\uFEFF";

    private final Lazy<Models> models;

    /** What is loaded. */
    private record Models(NlpTokens tokens, NlpTags tags, NlpChunks chunks, NounPhrases phrases) {}

    /** @param resources opens a model by its path in the libraries of models; {@link MissingPart} says that one is not there */
    EnglishPhrases(Function<String, InputStream> resources) {
        this.models = new Lazy<>(() -> load(path -> MissingPart.require(resources.apply(path), path)));
    }

    private static Models load(Function<String, InputStream> resources) {
        try {
            NlpTags tags =
                    new NlpTags(LabelModel.read(resources.apply(TAGS)), NlpDictionary.read(resources.apply(TAGS)));
            NlpChunks chunks = new NlpChunks(LabelModel.read(resources.apply(CHUNKS)), tags.names());
            return new Models(
                    new NlpTokens(LabelModel.read(resources.apply(TOKENS))),
                    tags,
                    chunks,
                    new NounPhrases(chunks.names()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void addChunkTags(List<AnalyzedTokenReadings> sentence) {
        Models model = models.get();
        String text = sentence.stream().map(AnalyzedTokenReadings::getToken).collect(Collectors.joining());
        // the apostrophe that the models know
        List<String> tokens = withoutMarks(model.tokens.of(text.replace('’', '\'')));
        int[] labels = model.chunks.of(tokens, model.tags.of(tokens));
        AnalyzedTokenReadings[] readings = align(tokens, sentence);
        List<List<ChunkTag>> tags = model.phrases.of(labels, i -> isPlural(readings[i]));
        for (int i = 0; i < readings.length; i++) {
            if (readings[i] != null) {
                readings[i].setChunkTags(tags.get(i));
            }
        }
    }

    /** As LanguageTool has it: a mark at the start of a token becomes one of its own, without a character. */
    private static List<String> withoutMarks(List<String> tokens) {
        if (tokens.stream().noneMatch(token -> token.contains(MARK_OF_BYTES))) {
            return tokens;
        }
        return tokens.stream()
                .flatMap(token -> Arrays.stream(token.split(MARK_OF_BYTES)).map(part -> part.isEmpty() ? "" : token))
                .toList();
    }

    /** Returns for each token LanguageTool's word that begins and ends where it does, or null where there is none. */
    private static AnalyzedTokenReadings[] align(List<String> tokens, List<AnalyzedTokenReadings> sentence) {
        List<AnalyzedTokenReadings> words =
                sentence.stream().filter(word -> !isSpace(word.getToken())).toList();
        AnalyzedTokenReadings[] aligned = new AnalyzedTokenReadings[tokens.size()];
        int next = 0;
        int wordAt = 0;
        int tokenAt = 0;
        for (int i = 0; i < aligned.length; i++) {
            while (next < words.size() && wordAt < tokenAt) {
                wordAt += words.get(next).getToken().length();
                next++;
            }
            int length = tokens.get(i).length();
            if (next < words.size()
                    && wordAt == tokenAt
                    && words.get(next).getToken().length() == length) {
                aligned[i] = words.get(next);
            }
            tokenAt += length;
        }
        return aligned;
    }

    private static boolean isSpace(String token) {
        return token.trim().isEmpty() || token.length() == 1 && Character.isSpaceChar(token.charAt(0));
    }

    private static boolean isPlural(AnalyzedTokenReadings word) {
        return word != null && word.getReadings().stream().anyMatch(reading -> PLURAL_NOUN.equals(reading.getPOSTag()));
    }
}
