package io.github.interviewnotes.notes.publish;

import java.util.List;
import java.util.stream.Collectors;

/** Which fonts are tried for a character, in which order. Every stack holds every family, so all of them show the same characters. */
public enum FontStack {
    /** Running text. */
    TEXT(Face.SERIF, Face.SANS, Face.MONO, Face.MONO_MORE, Face.SYMBOLS, Face.MATH, Face.EMOJI),
    /** Headings and tables. */
    HEAD(Face.SANS, Face.SERIF, Face.MONO, Face.MONO_MORE, Face.SYMBOLS, Face.MATH, Face.EMOJI),
    /** Code; the first two have nearly the same advance, so drawings stay aligned. */
    CODE(Face.MONO, Face.MONO_MORE, Face.SYMBOLS, Face.MATH, Face.EMOJI, Face.SERIF, Face.SANS);

    private final List<Face> faces;

    FontStack(Face... faces) {
        this.faces = List.of(faces);
    }

    /** Returns the upright face of each family in order. */
    public List<Face> faces() {
        return faces;
    }

    /** Returns the families in order for {@code font-family}, without a generic one. */
    public String cssFamilies() {
        return faces.stream().map(face -> "'" + face.family().cssName() + "'").collect(Collectors.joining(", "));
    }
}
