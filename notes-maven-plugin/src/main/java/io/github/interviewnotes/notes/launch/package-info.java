/** Starts the command line without Maven: a launcher with its archive of classes, and the hook of git that calls it. */
package io.github.interviewnotes.notes.launch;
