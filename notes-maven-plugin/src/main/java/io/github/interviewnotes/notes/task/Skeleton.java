package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.SectionSchemas.Body;
import io.github.interviewnotes.notes.config.SectionSchemas.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * The headings of a note that keeps its schemas, and comments that say what must be written below them. A comment counts as nothing
 * in every rule, so the check finds exactly what is still owed. What may be missing is left out.
 */
final class Skeleton {

    private static final int DEEPEST = 6;

    private final StringBuilder text = new StringBuilder();

    private Skeleton() {}

    /**
     * Returns the text of a new note.
     *
     * @param title its title, one line
     * @param schemas those that it must keep
     */
    static String of(String title, List<Schema> schemas) {
        List<Body> bodies = schemas.stream().map(Schema::body).toList();
        List<SkeletonSection> sections = SkeletonOutline.of(bodies);
        Skeleton skeleton = new Skeleton();
        skeleton.line(HeadingLine.of(1, title));
        skeleton.comment(
                "To write", Owed.of(schemas.stream().map(Schema::introduction).toList()).stream());
        skeleton.comment("To write in all", Stream.concat(Owed.of(bodies).stream(), nameless(sections)));
        skeleton.write(sections, 2);
        return skeleton.text.toString();
    }

    private void write(List<SkeletonSection> sections, int level) {
        for (SkeletonSection section : sections) {
            if (section.heading().isPresent()) {
                line("");
                line(HeadingLine.of(level, section.heading().get()));
                comment("To write", Stream.concat(section.owed().stream(), nameless(section.sections())));
                if (level < DEEPEST) {
                    write(section.sections(), level + 1);
                }
            }
        }
    }

    private static Stream<String> nameless(List<SkeletonSection> sections) {
        return sections.stream()
                .filter(section -> section.heading().isEmpty())
                .map(section -> "a section " + section.pattern().words());
    }

    private void comment(String words, Stream<String> owed) {
        String all = String.join("; ", owed.toList());
        if (!all.isEmpty()) {
            line("");
            // two hyphens could end a comment
            line("<!-- " + words + ": " + all.replace("--", "- -") + " -->");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
