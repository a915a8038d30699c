package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks another reader once for each text, since several rules want to know. */
final class Remembered implements Proofreader {

    private final Proofreader reader;
    private final Map<String, List<Remark.Fault>> faults = new ConcurrentHashMap<>();

    Remembered(Proofreader reader) {
        this.reader = reader;
    }

    @Override
    public List<Remark.Fault> read(Wording wording) throws UnreadableException {
        List<Remark.Fault> known = faults.get(wording.text());
        if (known == null) {
            known = reader.read(wording);
            faults.put(wording.text(), known);
        }
        return known;
    }
}
