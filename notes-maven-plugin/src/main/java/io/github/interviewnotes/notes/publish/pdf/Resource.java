package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.io.InputStream;

/** A file that comes with the plugin. */
final class Resource {

    private Resource() {}

    /** Returns the file {@code name} of the books' resources. */
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Resource.class.getResourceAsStream("/io/github/interviewnotes/notes/publish/" + name)) {
            if (in == null) {
                throw new IOException("the plugin's jar lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
