/** Other programs: finding them, running them within limits, and ending them with all that they started. */
package io.github.interviewnotes.notes.process;
