package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The facts of a note that others ask for: what in it can be linked to, where it leads, what it asks, and which rules its comments switch off. They are
 * few, and a note that did not change has the same.
 *
 * @param headings as in {@link Outline}
 * @param anchors as in {@link Outline}
 * @param range that of the root of its sections
 * @param references what it points to
 * @param prompts its interview prompts
 * @param suppressions the comments that switch rules off
 * @param language what its front matter says
 */
public record Gist(
        List<Heading> headings,
        List<Anchor> anchors,
        Range range,
        References references,
        List<Prompt> prompts,
        List<Suppression> suppressions,
        Optional<LanguageMark> language) {

    public Gist {
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
        prompts = List.copyOf(prompts);
        suppressions = List.copyOf(suppressions);
    }

    /** Returns the gist of a note. */
    public static Gist of(Note note) {
        return new Gist(
                note.outline().headings(),
                note.outline().anchors(),
                note.outline().root().range(),
                note.references(),
                note.prompts(),
                note.suppressions(),
                note.language());
    }

    /**
     * Returns the note that this is the gist of. All that is not in here is found out when somebody asks for it.
     *
     * @param whole gives the same note with all its facts, and is quick after the first time
     */
    public Note note(NotePath path, SourceText text, Supplier<Note> whole) {
        Supplier<Section> root = () -> whole.get().outline().root();
        Section sections = new Section(
                Optional.empty(),
                0,
                range,
                new Later<>(() -> root.get().blocks()),
                new Later<>(() -> root.get().children()));
        return new Note(
                path,
                text,
                new Outline(headings, sections, anchors),
                references,
                new Later<>(() -> whole.get().fences()),
                prompts,
                new Later<>(() -> whole.get().passages()),
                suppressions,
                language);
    }
}
