package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reports a link that leads nowhere or that a reader cannot see. */
public final class EmptyLink implements NoteRule {

    private static final RuleId ID = RuleId.of("link/empty-link");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        NavigableSet<Range> images =
                note.references().images().stream().map(Image::range).collect(Collectors.toCollection(TreeSet::new));
        return note.references().links().stream()
                .flatMap(link ->
                        fault(link, images)
                                .map(message -> Finding.of(this, Location.of(note, link.range()), message))
                                .stream())
                .toList();
    }

    private static Optional<String> fault(Link link, NavigableSet<Range> images) {
        if (link.target() instanceof Target.Empty) {
            return Optional.of(
                    link.text().isBlank()
                            ? "this link has no destination"
                            : "the link " + Quoted.of(link.text()) + " has no destination");
        }
        // what stands between HTML tags is not known
        boolean readable = link.kind() == Link.Kind.HTML || !link.text().isBlank() || holdsOneOf(images, link.range());
        return readable
                ? Optional.empty()
                : Optional.of(
                        "the link to " + Quoted.of(link.target().written()) + " has no text, so no reader sees it");
    }

    private static boolean holdsOneOf(NavigableSet<Range> images, Range link) {
        Range next = images.ceiling(Range.at(link.start()));
        return next != null && link.contains(next);
    }
}
