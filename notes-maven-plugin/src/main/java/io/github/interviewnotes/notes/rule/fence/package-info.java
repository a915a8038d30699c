/** Rules on the form of fenced code blocks; none of them reads the code as a program. */
package io.github.interviewnotes.notes.rule.fence;
