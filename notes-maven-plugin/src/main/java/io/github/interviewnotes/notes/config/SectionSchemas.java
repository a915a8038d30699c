package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.List;
import java.util.Optional;

/**
 * What sections notes must have.
 *
 * @param all the schemas in file order
 */
public record SectionSchemas(List<Schema> all) {

    public SectionSchemas {
        all = List.copyOf(all);
    }

    /** Returns schemas that ask for nothing. */
    public static SectionSchemas none() {
        return new SectionSchemas(List.of());
    }

    /** Returns the schemas that the note at {@code path} must keep, each for itself. */
    public List<Schema> of(NotePath path) {
        return all.stream().filter(schema -> schema.isFor(path)).toList();
    }

    /**
     * What notes of one kind must have.
     *
     * @param files the notes that it is for
     * @param except those that it is not for
     * @param title the heading of level 1
     * @param introduction what stands between the title and the first section; it has no sections of its own
     * @param body the note as a whole; its sections are those below the title
     */
    public record Schema(List<Glob> files, List<Glob> except, Title title, Body introduction, Body body) {

        public Schema {
            files = List.copyOf(files);
            except = List.copyOf(except);
        }

        /** Tells whether the note at {@code path} must keep this schema. */
        public boolean isFor(NotePath path) {
            return files.stream().anyMatch(glob -> glob.matches(path))
                    && except.stream().noneMatch(glob -> glob.matches(path));
        }
    }

    /**
     * What a title is like.
     *
     * @param words how many words it has
     * @param pattern an expression that fits the whole of it
     * @param hint what messages advise when it does not
     */
    public record Title(Bounds words, Optional<TextPattern> pattern, Optional<String> hint) {

        /** Any title. */
        public static final Title ANY = new Title(Bounds.ANY, Optional.empty(), Optional.empty());
    }

    /**
     * What stands below a heading.
     *
     * @param lines how many lines, the heading's own and those of sections below included
     * @param words how many words of prose, sections below included
     * @param content what it must hold
     * @param sections the sections directly below
     */
    public record Body(Bounds lines, Bounds words, List<ContentRule> content, Sections sections) {

        /** Anything. */
        public static final Body ANY = new Body(Bounds.ANY, Bounds.ANY, List.of(), Sections.ANY);

        public Body {
            content = List.copyOf(content);
        }
    }

    /**
     * Sections side by side.
     *
     * @param slots the places in them
     * @param ordered whether the sections must stand in the order of the slots
     * @param closed whether a section that has no slot is a fault
     * @param unique whether no two of the sections may have the same heading
     */
    public record Sections(List<Slot> slots, boolean ordered, boolean closed, boolean unique) {

        /** Any sections. */
        public static final Sections ANY = new Sections(List.of(), true, false, false);

        public Sections {
            slots = List.copyOf(slots);
        }
    }

    /**
     * A place for sections of one kind.
     *
     * @param heading which sections
     * @param repeat how many of them
     * @param body what each must hold
     */
    public record Slot(HeadingPattern heading, Bounds repeat, Body body) {}
}
