package io.github.interviewnotes.notes.publish.cards;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Puts the footnotes that a card refers to at the end of its back: a card has no page to look at the foot of. */
final class CardFootnotes {

    private final Element content;

    /** @param content of the chapter, which holds the notes */
    CardFootnotes(Element content) {
        this.content = content;
    }

    /** Numbers the references of both sides anew, and appends the notes to {@code back}. */
    void inline(Element front, Element back) {
        List<Element> notes = new ArrayList<>();
        number(front, notes);
        number(back, notes);
        for (int i = 0; i < notes.size(); i++) {
            Element note = notes.get(i).clone();
            String number = String.valueOf(i + 1);
            note.select("a.backlink").remove();
            note.select("span.label").forEach(label -> label.replaceWith(new Element("sup").text(number)));
            // may add notes that only this note refers to
            number(note, notes);
            back.appendElement("div").addClass("footnote").insertChildren(0, note.childNodes());
        }
    }

    private void number(Element side, List<Element> notes) {
        for (Element reference : side.select("a.noteref")) {
            String to = reference.attr("data-to");
            Element note = content.getElementById(to.substring(to.indexOf('#') + 1));
            if (note == null) {
                reference.remove();
                continue;
            }
            if (!notes.contains(note)) {
                notes.add(note);
            }
            reference.text(String.valueOf(notes.indexOf(note) + 1));
        }
    }
}
