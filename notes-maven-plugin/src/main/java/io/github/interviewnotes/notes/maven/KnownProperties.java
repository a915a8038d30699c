package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * The properties that the goals of this plugin know. Maven passes over one that no parameter has, so a slip on the command line would
 * change nothing and nobody would see it.
 *
 * @param names those of all goals
 */
record KnownProperties(Set<String> names) {

    private static final String START = "notes.";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(notes\\.[a-zA-Z.]+)}");

    /** Returns those that the plugin's descriptor names. */
    static KnownProperties of(PluginDescriptor plugin) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            PlexusConfiguration parameters = goal.getMojoConfiguration();
            for (PlexusConfiguration parameter : parameters.getChildren()) {
                Matcher expression = EXPRESSION.matcher(parameter.getValue(""));
                if (expression.matches()) {
                    names.add(expression.group(1));
                }
            }
        }
        return new KnownProperties(names);
    }

    /**
     * Refuses a property of ours that no goal knows. One that another goal knows is fine, for several may run with the same command.
     *
     * @param given the names of the properties on the command line
     * @throws SetupException if there is one
     */
    void require(Collection<String> given) throws SetupException {
        for (String name : new TreeSet<>(given)) {
            if (name.startsWith(START) && !names.contains(name)) {
                throw new SetupException("no goal has a parameter " + Quoted.of(name)
                        + Nearest.to(name, names)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse("; notes:help -Ddetail lists all"));
            }
        }
    }
}
