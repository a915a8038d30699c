package io.github.interviewnotes.notes.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that remembers what an earlier run found out. */
abstract class CachingMojo extends NotesMojo {

    /**
     * Whether answers of an earlier run are used for notes that did not change, and its books left as they are where nothing did that
     * they are made of.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.cache", defaultValue = "true")
    private boolean cache;

    /**
     * Where the cache lies; by default the folder "cache" below the output directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.cacheDirectory")
    private File cacheDirectory;

    /** Returns the folder of the cache, or nothing when none is used. */
    final Optional<Path> cache() {
        if (!cache) {
            return Optional.empty();
        }
        return Optional.of(cacheDirectory == null ? output().resolve("cache") : cacheDirectory.toPath());
    }
}
