package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text its text without markup, as a reader sees it
 * @param slug the fragment that GitHub gives it, unique in the note
 * @param range the whole heading, markers and underline included
 * @param textRange its content; empty, behind the marker, for an empty heading
 */
public record Heading(int level, String text, String slug, Range range, Range textRange) {}
