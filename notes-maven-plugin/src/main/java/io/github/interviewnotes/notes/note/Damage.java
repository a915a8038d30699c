package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Position;

/** A Markdown file that could not be read as a note. It is in {@link Notebook#files()} but has no facts. */
public sealed interface Damage {

    /** Returns the file. */
    NotePath path();

    /** The file is not UTF-8; {@code position} is the first bad byte, its column counted in bytes that could be decoded. */
    record NotUtf8(NotePath path, Position position) implements Damage {}

    /** The file holds a NUL character. */
    record NulCharacter(NotePath path, Position position) implements Damage {}

    /** The file is larger than the limit; both in bytes. */
    record TooLarge(NotePath path, long size, long limit) implements Damage {}

    /** The file could not be read; {@code reason} is a short phrase such as {@code permission denied}. */
    record Unreadable(NotePath path, String reason) implements Damage {}

    /** A symbolic link leads out of the notes' root; it was not followed. */
    record OutsideRoot(NotePath path) implements Damage {}

    /** Something that is not a regular file bears a note's name: a folder, a socket, a device. */
    record NotAFile(NotePath path, String kind) implements Damage {}

    /** Parsing ran into a limit at {@code position}, or at the start where nobody knows; {@code reason} is a short phrase that names it. */
    record TooComplex(NotePath path, Position position, String reason) implements Damage {}
}
