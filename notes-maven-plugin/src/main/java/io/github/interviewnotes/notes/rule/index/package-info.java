/** Rules that hold an index and the files of its folder together. A folder without an index gets no findings. */
package io.github.interviewnotes.notes.rule.index;
