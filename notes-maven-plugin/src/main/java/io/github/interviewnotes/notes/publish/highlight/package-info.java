/** Colours code: what kind of word each stretch of a code block is. Knows nothing of books. */
package io.github.interviewnotes.notes.publish.highlight;
