package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.Sha256;

/** Hears texts of one language word by word; what an earlier run heard is not heard again. Thread-safe. */
final class Listener {

    private final UnknownWords words;
    private final LanguageTag language;
    private final ProseMemory memory;

    /**
     * @param words finds those that are unknown
     * @param language the language of the texts
     * @param memory what was heard before
     */
    Listener(UnknownWords words, LanguageTag language, ProseMemory memory) {
        this.words = words;
        this.language = language;
        this.memory = memory;
    }

    /** Returns what the words of {@code wording} say. */
    Hearing hear(Wording wording) {
        String text = wording.text();
        String key = new Sha256().add("words").add(language.code()).add(text).hex();
        return memory.recall(key)
                .flatMap(known -> Hearing.parse(known, text.length()))
                .orElseGet(() -> {
                    var unknown = words.in(wording);
                    Hearing hearing = new Hearing(unknown, Evidence.of(wording, unknown, language.language()));
                    memory.keep(key, hearing.text());
                    return hearing;
                });
    }

    /** Tells whether each word of {@code phrase} is known. */
    boolean knowsAll(String phrase) {
        return words.areNone(phrase);
    }
}
