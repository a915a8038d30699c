package io.github.interviewnotes.notes.rule.prompt;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Prompt;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes ids for prompts: what the other ids of the note begin with, or the note's name in short, and the first words of the question
 * that say something. No id is given twice in a notebook. Made for one check; not thread-safe.
 */
final class CardIds {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 48;

    /** Words that most questions have. */
    private static final Set<String> EMPTY = Set.of(
            ("a an and are as at be but by can could describe did difference differences do does explain for from give has have how i"
                            + " if in into is it its me of on or should so than that the their there these they this to was we were what"
                            + " when where which who why will with would you your between")
                    .split(" "));

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> taken = new HashSet<>();

    CardIds(Notebook notebook) {
        notebook.notes().stream()
                .flatMap(note -> note.prompts().stream())
                .flatMap(prompt -> prompt.id().stream())
                .forEach(taken::add);
    }

    /** Returns an id that no prompt has, and keeps it. */
    String next(Note note, Prompt prompt) {
        List<String> words = words(prompt.question());
        List<String> telling = words.stream()
                .filter(word -> !EMPTY.contains(word))
                .limit(MOST_WORDS)
                .toList();
        String id = start(note) + "-" + String.join("-", telling.isEmpty() ? words : telling);
        String cut = id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        String unique = cut;
        for (int number = 2; !taken.add(unique); number++) {
            unique = cut + "-" + number;
        }
        return unique;
    }

    private static String start(Note note) {
        List<String> starts = note.prompts().stream()
                .flatMap(prompt -> prompt.id().stream())
                .map(id -> id.replaceAll("-.*", ""))
                .distinct()
                .toList();
        return starts.size() == 1 ? starts.get(0) : inShort(note.path().name().replaceAll("\\.[^.]*$", ""));
    }

    private static String inShort(String name) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return words.stream().findFirst().orElse("note");
        }
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
        return letters.toString();
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(NO_WORD.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /** Returns the id of a prompt that has one. */
    static Optional<String> of(Prompt prompt) {
        return prompt.id().filter(id -> !id.isBlank());
    }
}
