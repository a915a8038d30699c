package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.Tagger;

/**
 * A tagger that looks each word up once. It must be one to which a word has the same readings wherever it stands, as a
 * word of English has. Thread-safe.
 */
final class RememberedReadings implements Tagger {

    private final Lazy<Tagger> tagger;
    private final Memo<String, AnalyzedTokenReadings> known = new Memo<>(this::lookUp);

    /** @param tagger makes the one that is asked for each word once */
    RememberedReadings(Supplier<Tagger> tagger) {
        this.tagger = new Lazy<>(tagger);
    }

    @Override
    public List<AnalyzedTokenReadings> tag(List<String> words) {
        List<AnalyzedTokenReadings> tagged = new ArrayList<>(words.size());
        int from = 0;
        for (String word : words) {
            tagged.add(at(from, known.get(word)));
            from += word.length();
        }
        return tagged;
    }

    /** Readings are changed when one of them is decided for, so that each place needs its own. */
    private static AnalyzedTokenReadings at(int from, AnalyzedTokenReadings known) {
        List<AnalyzedToken> readings = new ArrayList<>(known.getReadingsLength());
        for (AnalyzedToken reading : known) {
            readings.add(new AnalyzedToken(reading.getToken(), reading.getPOSTag(), reading.getLemma()));
        }
        AnalyzedTokenReadings copy = new AnalyzedTokenReadings(readings, from);
        if (known.hasTypographicApostrophe()) {
            copy.setTypographicApostrophe();
        }
        return copy;
    }

    private AnalyzedTokenReadings lookUp(String word) {
        try {
            return tagger.get().tag(List.of(word)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AnalyzedTokenReadings createNullToken(String token, int from) {
        return tagger.get().createNullToken(token, from);
    }

    @Override
    public AnalyzedToken createToken(String token, String tag) {
        return tagger.get().createToken(token, tag);
    }
}
