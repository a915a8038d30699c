/**
 * Rules about the sections of a note. Two need no configuration; the others compare a note with the schemas of
 * {@code rules/sections.yaml}: {@link io.github.interviewnotes.notes.rule.section.SchemaMatcher} does that once a rule, and each rule
 * says what it is about.
 */
package io.github.interviewnotes.notes.rule.section;
