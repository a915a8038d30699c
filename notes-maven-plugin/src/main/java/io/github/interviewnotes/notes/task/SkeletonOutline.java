package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.HeadingPattern;
import io.github.interviewnotes.notes.config.SectionSchemas.Body;
import io.github.interviewnotes.notes.config.SectionSchemas.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sections that a note must have. Where only a person can name one, it gets a number, so that those side by side differ. */
final class SkeletonOutline {

    private static final String NAME = "o be named ";

    /** A section while it is not known yet what all schemas want of it; two that look alike are still two. */
    private static final class Wanted {
        private final Optional<String> heading;
        private final HeadingPattern pattern;
        private final List<Body> bodies = new ArrayList<>();

        Wanted(Optional<String> heading, HeadingPattern pattern) {
            this.heading = heading;
            this.pattern = pattern;
        }

        boolean isFor(Slot slot) {
            return heading.filter(slot.heading()::matches).isPresent();
        }
    }

    private SkeletonOutline() {}

    /** Returns the sections that several schemas want side by side; one that fits the place of another stands there once. */
    static List<SkeletonSection> of(List<Body> bodies) {
        List<Wanted> wanted = new ArrayList<>();
        for (Body body : bodies) {
            addTo(wanted, body);
        }
        return wanted.stream()
                .map(one -> new SkeletonSection(one.heading, one.pattern, Owed.of(one.bodies), of(one.bodies)))
                .toList();
    }

    /** What other schemas do not want stands behind what stands before it in this one. */
    private static void addTo(List<Wanted> wanted, Body body) {
        List<Wanted> ofOthers = new ArrayList<>(wanted);
        int next = 0;
        for (Slot slot : body.sections().slots()) {
            for (int i = 0; i < slot.repeat().min(); i++) {
                Optional<Wanted> shared =
                        ofOthers.stream().filter(other -> other.isFor(slot)).findFirst();
                Wanted one =
                        shared.orElse(create(slot.heading(), body.sections().unique(), wanted));
                if (!ofOthers.remove(one)) {
                    wanted.add(next, one);
                }
                one.bodies.add(slot.body());
                next = wanted.indexOf(one) + 1;
            }
        }
    }

    private static Wanted create(HeadingPattern pattern, boolean unique, List<Wanted> siblings) {
        Optional<String> heading = heading(pattern, siblings)
                .filter(text -> !unique || siblings.stream().noneMatch(one -> one.heading.equals(Optional.of(text))));
        return new Wanted(heading, pattern);
    }

    /** Nothing where only a person can think of one. */
    private static Optional<String> heading(HeadingPattern pattern, List<Wanted> siblings) {
        if (pattern instanceof HeadingPattern.OneOf one) {
            return Optional.of(one.texts().get(0));
        }
        long number =
                1 + siblings.stream().filter(one -> one.pattern.equals(pattern)).count();
        return pattern instanceof HeadingPattern.Like like
                ? PatternSample.of(like.pattern(), "t" + NAME + number)
                : Optional.of("T" + NAME + number);
    }
}
