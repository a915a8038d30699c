/** The command line: the same tasks as the goals of Maven have, for editors, hooks and people without Maven. */
package io.github.interviewnotes.notes.cli;
