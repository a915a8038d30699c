package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.rule.Memory;
import io.github.interviewnotes.notes.text.PlainLetters;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
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
    private final List<List<String>> parts;
    private final String alternatives;
    private final Pattern phrases;

    private Usage(Collection<String> entries) {
        entries.forEach(entry -> byLetters
                .computeIfAbsent(entry.toLowerCase(Locale.ROOT), letters -> new ArrayList<>())
                .add(entry));
        List<String> several = entries.stream()
                .filter(entry -> !WORD.matcher(entry).matches())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.parts = several.stream()
                .map(entry -> words(entry).map(Usage::folded).toList())
                .toList();
        this.alternatives = several.stream().map(PhraseExpression::of).collect(Collectors.joining("|"));
        this.phrases = Pattern.compile(
                alternatives.isEmpty()
                        ? "(?!)"
                        : "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?:e?s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Returns those of {@code entries} that some note uses.
     *
     * @param memory of the words of notes, so that one that did not change need not be parsed
     */
    static Set<String> of(Notebook notebook, Collection<String> entries, Memory memory) {
        Usage usage = new Usage(entries);
        Set<String> forms = new HashSet<>();
        for (Note note : notebook.notes()) {
            List<String> words = remembered(memory, "words of a note", note, () -> forms(note, WORD));
            forms.addAll(words);
            if (usage.mayHavePhrase(words)) {
                forms.addAll(remembered(
                        memory, "phrases of a note " + usage.alternatives, note, () -> forms(note, usage.phrases)));
            }
        }
        forms.forEach(usage::mark);
        return usage.used;
    }

    private static List<String> remembered(Memory memory, String question, Note note, Supplier<Stream<String>> answer) {
        String key = new Sha256().add(question).add(note.text().digest()).hex();
        Optional<String> known = memory.recall(key);
        if (known.isPresent()) {
            return known.get().lines().toList();
        }
        List<String> found = answer.get().distinct().sorted().toList();
        memory.keep(key, String.join("\n", found));
        return found;
    }

    private static Stream<String> forms(Note note, Pattern pattern) {
        return note.passages().stream()
                .flatMap(passage -> pattern.matcher(text(passage)).results())
                .map(form -> SPACES.matcher(form.group()).replaceAll(" "));
    }

    /** Tells whether all words of some phrase are among {@code words}, the last one perhaps as a plural. */
    private boolean mayHavePhrase(List<String> words) {
        if (parts.isEmpty()) {
            return false;
        }
        Set<String> known = words.stream().map(Usage::folded).collect(Collectors.toSet());
        return parts.stream()
                .anyMatch(phrase -> phrase.stream()
                        .allMatch(word -> Stream.of("", "s", "es").anyMatch(ending -> known.contains(word + ending))));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /** As an expression that does not regard letter case compares letters. */
    private static String folded(String word) {
        return word.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
