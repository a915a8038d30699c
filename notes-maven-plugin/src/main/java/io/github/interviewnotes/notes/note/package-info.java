/**
 * The facts of a folder of notes: immutable records that say what is there and exactly where, collected once. Nothing here parses,
 * judges or reads a file.
 */
package io.github.interviewnotes.notes.note;
