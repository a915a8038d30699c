package io.github.interviewnotes.notes.publish;

import java.util.EnumMap;
import java.util.Map;

/** The editions of one book, each made when it is first asked for. */
final class Editions {

    private final Book reading;
    private final Map<Format, Book> rehearsals = new EnumMap<>(Format.class);

    /** @param reading the book with its answers below their questions */
    Editions(Book reading) {
        this.reading = reading;
    }

    /** Returns the book that a file is to hold: what pops up on a screen stands at the back of what is printed. */
    Book of(BookFile file) throws PublishException {
        if (file.edition() == Edition.READING) {
            return reading;
        }
        Book known = rehearsals.get(file.format());
        if (known == null) {
            Book rehearsal = Rehearsal.of(reading);
            known = file.format() == Format.PDF ? AnswersAtBack.of(rehearsal) : rehearsal;
            rehearsals.put(file.format(), known);
        }
        return known;
    }
}
