package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.NotePath;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Replaces the file names of an index by the titles of the chapters, linked: a book has chapters, not files. */
final class IndexNames {

    private final Map<NotePath, Draft> drafts;

    /** @param drafts all chapters of the book */
    IndexNames(Map<NotePath, Draft> drafts) {
        this.drafts = drafts;
    }

    void apply(Index index, Draft draft) {
        for (IndexEntry entry : index.entries()) {
            Draft chapter = entry.path().map(drafts::get).orElse(null);
            if (chapter != null && !entry.label().isBlank()) {
                replace(draft.body(), entry.label(), chapter);
            }
        }
    }

    private static void replace(Element body, String label, Draft chapter) {
        for (Element link : body.select("a[data-to=" + chapter.id() + "]")) {
            if (link.text().equals(label) || link.text().equals(chapter.path().name())) {
                link.text(chapter.title().text());
                return;
            }
        }
        for (Element name : body.select("strong, b, em, code")) {
            boolean linked = name.closest("a[data-to]") != null
                    || !name.select("a[data-to]").isEmpty();
            if (!linked && name.text().equals(label)) {
                name.replaceWith(link(chapter));
                return;
            }
        }
        for (Element item : body.select("li, p, td")) {
            if (item.firstChild() instanceof TextNode text
                    && text.getWholeText().stripLeading().startsWith(label)) {
                text.text(text.getWholeText().stripLeading().substring(label.length()));
                item.prependChild(link(chapter));
                return;
            }
        }
    }

    private static Element link(Draft chapter) {
        Element link = new Element("a")
                .attr("data-to", chapter.id())
                .attr("data-written", chapter.path().value());
        link.text(chapter.title().text());
        return new Element("strong").appendChild(link);
    }
}
