/** What goals and commands do, in order and free of Maven: settings in, calls of the engine, a result out. */
package io.github.interviewnotes.notes.task;
