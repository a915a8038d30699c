package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;

/**
 * A link of a produced book that leads nowhere.
 *
 * @param message for example {@code a.md:3: the EPUB's link to 'b.md#x' leads nowhere: text/b.xhtml has no id 'x'}
 */
public record DeadLink(String message) {

    /** Returns a dead link, or picture, of a chapter. */
    public static DeadLink of(Format format, BookLink link, String reason) {
        return of(link.place(), format, link.kind() + " " + Quoted.of(link.written()), reason);
    }

    /** Returns a dead entry of the contents that leads to a chapter. */
    public static DeadLink entry(Format format, Chapter chapter, String reason) {
        return of(chapter.place(chapter.title()), format, entry(chapter.titleText()), reason);
    }

    /** Returns a dead entry of the contents that leads to a section. */
    public static DeadLink entry(Format format, Chapter chapter, Chapter.Section section, String reason) {
        String place = chapter.content().select("h2").stream()
                .filter(heading -> heading.id().equals(section.id()))
                .map(chapter::place)
                .findFirst()
                .orElse(chapter.source().value());
        return of(place, format, entry(section.title()), reason);
    }

    private static String entry(String title) {
        return "contents entry " + Quoted.of(title);
    }

    /** Returns any other dead link. */
    public static DeadLink of(String place, Format format, String what, String reason) {
        return new DeadLink(place + ": the " + format.name() + "'s " + what + " leads nowhere: " + reason);
    }

    /** @throws PublishException with a line for each, if there is one */
    static void refuse(List<DeadLink> dead) throws PublishException {
        Faults.refuse(dead.stream().map(DeadLink::message).toList(), "");
    }
}
