/** Rules on the comments that switch other rules off. */
package io.github.interviewnotes.notes.rule.suppression;
