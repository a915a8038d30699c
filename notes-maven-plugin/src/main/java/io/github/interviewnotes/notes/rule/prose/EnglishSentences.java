package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.function.Supplier;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Takes an English text apart into sentences as LanguageTool does, which tries hundreds of expressions, but for a text
 * that cannot have a second sentence, such as most headings, cells and items have none. Thread-safe.
 */
final class EnglishSentences implements SentenceTokenizer {

    /** LanguageTool's rules ({@code segment.srx}) end a sentence behind one of these, or before a bracket. */
    private static final String ENDS = ".!?…\r\n\u2029{}<>";

    private final Lazy<SentenceTokenizer> tokenizer;

    /** @param tokenizer makes LanguageTool's own */
    EnglishSentences(Supplier<SentenceTokenizer> tokenizer) {
        this.tokenizer = new Lazy<>(tokenizer);
    }

    @Override
    public List<String> tokenize(String text) {
        return text.isEmpty() || text.chars().limit(text.length() - 1L).anyMatch(c -> ENDS.indexOf(c) >= 0)
                ? tokenizer.get().tokenize(text)
                : List.of(text);
    }

    @Override
    public void setSingleLineBreaksMarksParagraph(boolean marks) {
        tokenizer.get().setSingleLineBreaksMarksParagraph(marks);
    }

    @Override
    public boolean singleLineBreaksMarksPara() {
        return tokenizer.get().singleLineBreaksMarksPara();
    }
}
