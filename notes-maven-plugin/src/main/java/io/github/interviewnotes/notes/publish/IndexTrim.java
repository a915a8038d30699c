package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.NotePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Takes out of an index what it says of notes that a selection has left out: their list items and table rows, and the headings that
 * then head nothing.
 */
final class IndexTrim {

    private final Set<NotePath> chosen;
    private final Set<NotePath> leftOut;

    /** @param all what the book would have without a selection */
    IndexTrim(Collection<NotePath> all, Collection<NotePath> chosen) {
        this.chosen = Set.copyOf(chosen);
        this.leftOut = new HashSet<>(all);
        leftOut.removeAll(this.chosen);
    }

    /** @param draft the index's chapter, its links as they are written */
    void apply(Index index, Draft draft) {
        if (leftOut.isEmpty()) {
            return;
        }
        Set<Element> bare = new HashSet<>(headingsOfNothing(draft.body()));
        List<IndexEntry> entries = index.entries();
        // the last one first: an item that holds others goes when they have gone
        IntStream.iterate(entries.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(entries::get)
                .filter(this::isLeftOut)
                .forEach(entry -> remove(
                        draft.body(), draft.note().text().lineAt(entry.range().start())));
        headingsOfNothing(draft.body()).stream()
                .filter(heading -> !bare.contains(heading))
                .forEach(Element::remove);
    }

    private boolean isLeftOut(IndexEntry entry) {
        return entry.path()
                .filter(path -> leftOut.stream().anyMatch(note -> isAtOrBelow(note, path)))
                .filter(path -> chosen.stream().noneMatch(note -> isAtOrBelow(note, path)))
                .isPresent();
    }

    private static boolean isAtOrBelow(NotePath note, NotePath path) {
        return note.equals(path) || note.isBelow(path);
    }

    private static void remove(Element body, int line) {
        Element entry = body.selectFirst("li[data-line=" + line + "]");
        if (entry == null) {
            Element link = body.selectFirst("tr a[data-line=" + line + "]");
            entry = link == null ? null : link.closest("tr");
        }
        if (entry == null || entry.selectFirst("li li") != null) {
            return;
        }
        Element list = entry.parent();
        entry.remove();
        if (list != null && list.childrenSize() == 0) {
            Element table = list.closest("table");
            (table == null ? list : table).remove();
        }
    }

    /** Returns the headings behind which comes no block before the next heading of the same level or above. */
    private static List<Element> headingsOfNothing(Element body) {
        return body.select("h2, h3, h4, h5, h6").stream()
                .filter(heading -> {
                    for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                        if (!next.normalName().matches("h[1-6]")) {
                            return false;
                        }
                        if (next.normalName().compareTo(heading.normalName()) <= 0) {
                            return true;
                        }
                    }
                    return true;
                })
                .toList();
    }
}
