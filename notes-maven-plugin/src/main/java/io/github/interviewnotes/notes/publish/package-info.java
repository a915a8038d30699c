/**
 * Books: what a folder of notes is as a book, independent of the form in which it is written. {@link
 * io.github.interviewnotes.notes.publish.Publisher} is the way in.
 */
package io.github.interviewnotes.notes.publish;
