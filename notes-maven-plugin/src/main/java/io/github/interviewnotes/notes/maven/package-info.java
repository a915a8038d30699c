/** The goals: parameters in, a call of the engine, its result out. Nothing here knows what a note is. */
package io.github.interviewnotes.notes.maven;
