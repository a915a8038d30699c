/** Rules on links and images that lead to something below the notes' root. None of them goes online. */
package io.github.interviewnotes.notes.rule.link;
