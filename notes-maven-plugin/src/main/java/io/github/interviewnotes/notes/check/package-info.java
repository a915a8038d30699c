/** The engine: reads a folder into facts, runs the rules over them in parallel, remembers their answers, and sorts what was found. */
package io.github.interviewnotes.notes.check;
