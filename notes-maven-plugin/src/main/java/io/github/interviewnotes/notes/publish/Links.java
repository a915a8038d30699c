package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.IndexFile;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Target;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Turns links between notes into links between chapters. A link to what is not in the book, or to no possible address, becomes plain
 * text.
 */
final class Links {

    private final Map<NotePath, Draft> drafts;

    /** @param drafts all chapters of the book */
    Links(Map<NotePath, Draft> drafts) {
        this.drafts = drafts;
    }

    /** Resolves the links of a chapter, those in its title too. */
    void resolve(Draft draft) {
        resolve(draft, draft.title());
        resolve(draft, draft.body());
    }

    private void resolve(Draft draft, Element root) {
        for (Element link : root.select("a[href]")) {
            Target target = Target.of(link.attr("href"));
            link.removeAttr("href");
            if (target instanceof Target.Local local) {
                destination(draft, local)
                        .ifPresent(to -> link.attr("data-to", to).attr("data-written", local.written()));
            } else {
                BookAddress.of(target.written()).ifPresent(address -> link.attr("href", address));
            }
            if (link.hasAttr("href") || link.hasAttr("data-to")) {
                continue;
            }
            if (link.hasAttr("id")) {
                link.tagName("span");
            } else {
                link.unwrap();
            }
        }
        root.select("a:not([href]):not([data-to])").tagName("span");
    }

    private Optional<String> destination(Draft from, Target.Local local) {
        Optional<NotePath> path = local.path().isEmpty()
                ? Optional.of(from.path())
                : from.path().parent().resolve(local.path());
        return path.flatMap(this::chapterAt)
                .map(chapter -> local.fragment()
                        .flatMap(chapter.anchors()::id)
                        .map(id -> chapter.id() + "#" + id)
                        .orElse(chapter.id()));
    }

    private Optional<Draft> chapterAt(NotePath path) {
        Optional<Draft> note = Optional.ofNullable(drafts.get(path));
        return note.or(() -> IndexFile.files().stream()
                .flatMap(name -> path.resolve(name).stream())
                .flatMap(index -> Optional.ofNullable(drafts.get(index)).stream())
                .findFirst());
    }
}
