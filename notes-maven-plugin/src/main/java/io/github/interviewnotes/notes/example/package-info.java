/**
 * The examples of notes: which blocks of code run and how, what they need, and whether they print what the notes say.
 *
 * <p>What runs here was written by others. It runs with nothing of the caller's environment, apart from the system where the system
 * can do that, and within limits.
 */
package io.github.interviewnotes.notes.example;
