package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.FolderShelf;
import io.github.interviewnotes.notes.config.LinkSettings;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.web.HttpWeb;
import io.github.interviewnotes.notes.web.Progress;
import io.github.interviewnotes.notes.web.Shelf;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether links into the web are judged.
 *
 * @param mode local or external; nothing where links.yaml decides
 */
public record LinkMode(Optional<String> mode) {

    private static final String EXTERNAL = "external";
    private static final String LOCAL = "local";

    /**
     * Refuses a mode that is none.
     *
     * @throws SetupException if it is none
     */
    public void requireUsable() throws SetupException {
        if (mode.isPresent() && !mode.get().equals(EXTERNAL) && !mode.get().equals(LOCAL)) {
            throw new SetupException(
                    "notes.links is '" + mode.get() + "'; expected '" + LOCAL + "' or '" + EXTERNAL + "'");
        }
    }

    /**
     * Returns what the web says.
     *
     * @param cache where it is remembered
     * @param log hears where it cannot be
     * @param progress hears how far the links have come
     */
    WebLinks links(LinkSettings settings, Optional<Path> cache, Listener log, Progress progress) {
        boolean external = mode.map(EXTERNAL::equals).orElse(settings.external());
        if (!external) {
            return WebLinks.off();
        }
        Shelf shelf = cache.<Shelf>map(folder -> new WarningShelf(new FolderShelf(folder), log::warn))
                .orElseGet(Shelf::none);
        return WebLinks.of(
                HttpWeb.of(settings.policy(), name -> Optional.ofNullable(System.getenv(name)), shelf, progress),
                settings.policy());
    }
}
