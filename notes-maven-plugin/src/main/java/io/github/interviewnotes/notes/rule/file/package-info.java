/** Rules on files as such: those that bear a note's name and could not be read as one. */
package io.github.interviewnotes.notes.rule.file;
