package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.HeadingPattern;
import java.util.List;
import java.util.Optional;

/**
 * A section that is still to be written.
 *
 * @param heading its text; nothing where only a person can think of one
 * @param pattern what its heading must be like
 * @param owed what must be written in it
 * @param sections those directly below
 */
record SkeletonSection(
        Optional<String> heading, HeadingPattern pattern, List<String> owed, List<SkeletonSection> sections) {}
