/** What a check found, in the forms that people and other programs read: one class a form. */
package io.github.interviewnotes.notes.report;
