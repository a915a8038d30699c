package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.PlainLetters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries of a word list stand in the notes' prose, in a form that the entry covers. */
final class Usage {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Neither a letter nor a space: it parts words and phrases. */
    private static final char CODE = '\u0000';

    private final Map<String, List<String>> byLetters = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Pattern phrases;

    private Usage(Collection<String> entries) {
        entries.forEach(entry -> byLetters
                .computeIfAbsent(entry.toLowerCase(Locale.ROOT), letters -> new ArrayList<>())
                .add(entry));
        String alternatives = entries.stream()
                .filter(entry -> !WORD.matcher(entry).matches())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(PhraseExpression::of)
                .collect(Collectors.joining("|"));
        this.phrases = Pattern.compile(
                alternatives.isEmpty()
                        ? "(?!)"
                        : "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?:e?s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns those of {@code entries} that some note uses. */
    static Set<String> of(Notebook notebook, Collection<String> entries) {
        Usage usage = new Usage(entries);
        Set<String> words = new HashSet<>();
        for (Note note : notebook.notes()) {
            for (Passage passage : note.passages()) {
                String text = text(passage);
                WORD.matcher(text).results().forEach(word -> words.add(word.group()));
                Matcher phrase = usage.phrases.matcher(text);
                while (phrase.find()) {
                    words.add(SPACES.matcher(phrase.group()).replaceAll(" "));
                }
            }
        }
        words.forEach(usage::mark);
        return usage.used;
    }

    private void mark(String form) {
        Stream.concat(Stream.of(form), Inflection.stems(form).stream()).forEach(stem -> {
            List<String> entries = byLetters.getOrDefault(stem.toLowerCase(Locale.ROOT), List.of());
            entries.stream().filter(entry -> covers(entry, stem)).forEach(used::add);
        });
    }

    private static boolean covers(String entry, String stem) {
        boolean anyCase = entry.equals(entry.toLowerCase(Locale.ROOT));
        return anyCase || entry.equals(stem) || entry.toUpperCase(Locale.ROOT).equals(stem);
    }

    private static String text(Passage passage) {
        StringBuilder text = new StringBuilder();
        for (Passage.Piece piece : passage.pieces()) {
            if (piece instanceof Passage.Verbatim verbatim) {
                text.append(verbatim.text());
            } else if (piece instanceof Passage.Replaced replaced) {
                text.append(replaced.text());
            } else if (piece instanceof Passage.Break) {
                text.append(' ');
            } else if (piece instanceof Passage.Opaque) {
                text.append(CODE);
            }
        }
        return PlainLetters.of(text.toString());
    }
}
