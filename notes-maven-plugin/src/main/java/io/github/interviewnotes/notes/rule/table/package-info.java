/** Rules on tables. */
package io.github.interviewnotes.notes.rule.table;
