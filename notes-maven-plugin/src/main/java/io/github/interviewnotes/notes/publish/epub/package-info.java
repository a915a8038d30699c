/** Writes a book as EPUB 3.3. */
package io.github.interviewnotes.notes.publish.epub;
