package io.github.interviewnotes.notes.publish;

import java.nio.file.Path;

/**
 * A file that a book is written to.
 *
 * @param edition which edition it holds
 * @param format in which form
 * @param path where it lies
 */
public record BookFile(Edition edition, Format format, Path path) {}
