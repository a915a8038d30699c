package io.github.interviewnotes.notes.publish.pdf;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What no page ends in: a line of text or of code, the head or a row of a table, a picture. Heights are in the engine's dots
 * as they are where no page ever ends.
 *
 * @param kind what it is
 * @param block the number of the paragraph, the piece of code or the table that it is part of
 * @param index of the strip in its block, from 0; the head of a table does not count
 * @param count how many strips the block has
 * @param top where it begins
 * @param bottom where it ends
 * @param picture the picture that it holds, if it is not a small one
 * @param text what it reads
 * @param opening how a page is made to begin with it, if one can be
 */
record Strip(
        Kind kind,
        int block,
        int index,
        int count,
        int top,
        int bottom,
        Optional<Picture> picture,
        String text,
        Optional<Opening> opening) {

    /** What a strip can be. */
    enum Kind {
        /** Part of a heading, a caption above its table, or the title of a box. */
        HEADING,
        /** A line of a paragraph, an item or a cell. */
        TEXT,
        /** A line of code. */
        CODE,
        /** A line that code has printed. */
        OUTPUT,
        /** A line of a drawing in characters. */
        DRAWING,
        /** All rows of a table's head. */
        HEAD,
        /** A row of a table's body. */
        ROW,
        /** A line that holds a picture. */
        PICTURE,
        /** What belongs to the block above: a picture's caption, the way to an answer. */
        TRAILER
    }

    /**
     * A picture.
     *
     * @param element its element; the style says its width in percent
     * @param height as it is drawn
     */
    record Picture(Element element, int height) {}

    /** How a page is made to begin with a strip. */
    sealed interface Opening {

        /**
         * The page begins with an element.
         *
         * @param edge where what comes before ends, with all that is around it
         * @param lead how far below the upper edge of the page the strip then begins
         */
        record With(Element element, int edge, int lead) implements Opening {}

        /**
         * The page begins with a line of an element that has begun before.
         *
         * @param left how many lines of the element are left
         * @param rigid whether the element is divided only where the page is full
         */
        record Within(Element element, int left, boolean rigid) implements Opening {}
    }

    /** Returns the height of the picture in it, or 0. */
    int pictureHeight() {
        return picture.map(Picture::height).orElse(0);
    }

    boolean isCode() {
        return kind == Kind.CODE || kind == Kind.OUTPUT || kind == Kind.DRAWING;
    }
}
