/** Questions to the git program: what changed, what is staged, what was committed. */
package io.github.interviewnotes.notes.git;
