package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks another reader once for each text and word, since several rules want to know. */
final class Remembered implements Proofreader {

    private final Proofreader reader;
    private final Map<String, List<Remark>> remarks = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggestions = new ConcurrentHashMap<>();

    Remembered(Proofreader reader) {
        this.reader = reader;
    }

    @Override
    public List<Remark> read(Wording wording) throws UnreadableException {
        List<Remark> known = remarks.get(wording.text());
        if (known == null) {
            known = reader.read(wording);
            remarks.put(wording.text(), known);
        }
        return known;
    }

    @Override
    public List<String> suggestions(String word) throws UnreadableException {
        List<String> known = suggestions.get(word);
        if (known == null) {
            known = reader.suggestions(word);
            suggestions.put(word, known);
        }
        return known;
    }
}
