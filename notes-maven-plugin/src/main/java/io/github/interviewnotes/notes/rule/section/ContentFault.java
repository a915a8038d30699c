package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.text.Range;

/**
 * A part of a note that does not hold what it must.
 *
 * @param surplus whether there is too much of something, and not too little
 * @param at where
 * @param message what is there and what was expected
 */
record ContentFault(boolean surplus, Range at, String message) {}
