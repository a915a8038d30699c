/** Sets quotation marks, apostrophes, dashes and ellipses in prose as printers do, and leaves everything else as its author wrote it. */
package io.github.interviewnotes.notes.publish.typography;
