package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.Set;
import java.util.TreeSet;

/** What a book is made of. */
final class Ingredients {

    private Ingredients() {}

    /**
     * Returns a hash of everything but the pictures, which are known only when the notes have been read for a book.
     *
     * @param plugin tells one build of the plugin from another
     * @param stated what is said of the book, without what the clock says
     */
    static String fingerprint(String plugin, Notebook notebook, String stated, Order order) {
        Sha256 hash = new Sha256().add(plugin).add(stated).add(order.toString());
        for (Note note : notebook.notes()) {
            hash.add(note.path().value()).add(note.text().content());
        }
        for (Index index : notebook.indexes()) {
            hash.add(index.note().path().value());
            // what an entry means depends on the files that are there
            index.entries().forEach(entry -> hash.add(entry.path() + " " + entry.folder()));
        }
        return hash.hex();
    }

    /** Returns the files of a book's pictures. */
    static Set<NotePath> pictures(Book book) {
        Set<NotePath> pictures = new TreeSet<>();
        for (Chapter chapter : book.chapters()) {
            for (BookLink link : BookLink.of(chapter)) {
                if (link.element().hasAttr("data-picture") && Target.of(link.written()) instanceof Target.Local local) {
                    chapter.source().parent().resolve(local.path()).ifPresent(pictures::add);
                }
            }
        }
        return pictures;
    }
}
