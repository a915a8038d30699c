/** What a rule is and what it says; the families stand in packages of their own, and {@code Rules} lists them all. */
package io.github.interviewnotes.notes.rule;
