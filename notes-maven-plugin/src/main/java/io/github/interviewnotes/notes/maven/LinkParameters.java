package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.FolderShelf;
import io.github.interviewnotes.notes.config.LinkSettings;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.web.HttpWeb;
import io.github.interviewnotes.notes.web.Shelf;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * How a goal judges links into the web.
 *
 * @param mode local or external; nothing where links.yaml decides
 * @param interactive whether somebody may be watching
 */
record LinkParameters(Optional<String> mode, boolean interactive) {

    private static final String EXTERNAL = "external";
    private static final String LOCAL = "local";

    /** Refuses a mode that is none. */
    void requireUsable() throws MojoExecutionException {
        if (mode.isPresent() && !mode.get().equals(EXTERNAL) && !mode.get().equals(LOCAL)) {
            throw new MojoExecutionException(
                    "notes.links is '" + mode.get() + "'; expected '" + LOCAL + "' or '" + EXTERNAL + "'");
        }
    }

    /**
     * Returns what the web says.
     *
     * @param cache where it is remembered
     */
    WebLinks links(LinkSettings settings, Optional<Path> cache, Log log) {
        boolean external = mode.map(EXTERNAL::equals).orElse(settings.external());
        if (!external) {
            return WebLinks.off();
        }
        Shelf shelf = cache.<Shelf>map(folder -> new WarningShelf(new FolderShelf(folder), log::warn))
                .orElseGet(Shelf::none);
        return WebLinks.of(
                HttpWeb.of(
                        settings.policy(),
                        name -> Optional.ofNullable(System.getenv(name)),
                        shelf,
                        LinkProgress.of(log, interactive)),
                settings.policy());
    }
}
