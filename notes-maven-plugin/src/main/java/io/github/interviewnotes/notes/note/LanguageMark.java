package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;

/**
 * The language that a note says of itself that it is in.
 *
 * @param tag what is written, meant to be a BCP 47 tag such as {@code de} or {@code en-GB}
 * @param range where it is written
 */
public record LanguageMark(String tag, Range range) {}
