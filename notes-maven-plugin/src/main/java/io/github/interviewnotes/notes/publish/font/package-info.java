/** The fonts of the books: which there are, what they can show, and how a glyph is drawn. */
package io.github.interviewnotes.notes.publish.font;
