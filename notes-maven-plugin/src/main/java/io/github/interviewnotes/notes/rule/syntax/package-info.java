/**
 * Whether code is what its fence says. A {@link io.github.interviewnotes.notes.rule.syntax.Verdict} comes from the best parser for
 * the language: a library, the JDK, or an interpreter that parses and never runs what it is given. What a reader would take for fine
 * in a text, such as an ellipsis or an excerpt, is fine here; where no parser can be sure, nothing is said.
 */
package io.github.interviewnotes.notes.rule.syntax;
