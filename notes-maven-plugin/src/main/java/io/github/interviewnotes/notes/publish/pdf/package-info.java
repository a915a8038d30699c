/** Writes a book as tagged PDF. Nothing outside this package knows the engine. */
package io.github.interviewnotes.notes.publish.pdf;
