package io.github.interviewnotes.notes.report;

/** How notes are called where they are reported as tests. */
final class TestNames {

    private TestNames() {}

    /** Returns the name of a note as that of a class: readers take the parts between dots for packages. */
    static String group(String path) {
        return path.replaceFirst("\\.md$", "").replace('.', '_').replace('/', '.');
    }
}
