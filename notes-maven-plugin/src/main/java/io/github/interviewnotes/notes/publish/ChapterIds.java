package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names chapters after their notes' paths, in letters that every reading system can bear in a file name. */
final class ChapterIds {

    private final Map<NotePath, String> ids = new LinkedHashMap<>();

    /** @param notes in reading order */
    ChapterIds(List<Note> notes) {
        Set<String> taken = new HashSet<>(Set.of("cover", "title-page", "nav", "prompts", "font-licences"));
        for (Note note : notes) {
            String stem = note.path().value().replaceFirst("\\.[^./]+$", "");
            ids.put(note.path(), unique(plain(stem, "chapter"), taken));
        }
    }

    /** Returns the chapter's name for each note of the book. */
    Map<NotePath, String> byPath() {
        return ids;
    }

    /** Returns {@code text} in lower-case ASCII letters, digits and hyphens, starting with a letter. */
    static String plain(String text, String fallback) {
        String name =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (name.isEmpty()) {
            return fallback;
        }
        return Character.isDigit(name.charAt(0)) ? fallback + "-" + name : name;
    }

    /** Returns {@code name}, with a number behind it where it is taken, and takes it. */
    static String unique(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
