package io.github.interviewnotes.notes.note;

import java.util.List;
import java.util.stream.Stream;

/** The files that can be the index of their folder, the first of them that is there and names something. */
public enum IndexFile {
    /** An index whatever it holds. */
    INDEX("INDEX.md"),
    /** The front page of a folder of documentation: an index only where it names a note. */
    FRONT_PAGE("index.md"),
    /** The front page of a folder on GitHub: an index only where it names a note. */
    README("README.md");

    private final String file;

    IndexFile(String file) {
        this.file = file;
    }

    /** Returns its name. */
    public String file() {
        return file;
    }

    /** Returns the names of all of them, in their order. */
    public static List<String> files() {
        return Stream.of(values()).map(IndexFile::file).toList();
    }
}
