package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.launch.JavaSetup;
import io.github.interviewnotes.notes.task.SetupException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The archives that Maven has found for this plugin.
 *
 * @param loader the plugin's class loader
 */
record PluginClassPath(ClassLoader loader) {

    /** A library of LanguageTool's that Maven lends to plugins, and hides from their class path. */
    private static final String LENT = "org.slf4j.Logger";

    /**
     * Returns what a process of its own runs with.
     *
     * @throws SetupException if Maven does not say where its archives are
     */
    JavaSetup setup() throws SetupException {
        try {
            Path plugin = path(getClass().getProtectionDomain().getCodeSource());
            Set<Path> libraries = new LinkedHashSet<>();
            if (loader instanceof URLClassLoader known) {
                for (URL url : known.getURLs()) {
                    libraries.add(Path.of(url.toURI()));
                }
            }
            libraries.remove(plugin);
            if (libraries.isEmpty()) {
                throw new SetupException("this Maven does not say where the plugin's libraries are");
            }
            libraries.add(path(loader.loadClass(LENT).getProtectionDomain().getCodeSource()));
            return new JavaSetup(JavaSetup.javaOfThisProcess(), plugin, List.copyOf(libraries));
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new SetupException("the plugin's libraries cannot be found: " + e.getMessage(), e);
        }
    }

    private static Path path(CodeSource source) throws URISyntaxException {
        return Path.of(source.getLocation().toURI());
    }
}
