package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.task.SetupException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.junit.jupiter.api.Test;

class KnownPropertiesTest {

    private final KnownProperties known = new KnownProperties(Set.of("notes.failOn", "notes.check.skip"));

    @Test
    void areThoseOfTheDescriptor() throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal("check");
        DefaultPlexusConfiguration parameters = new DefaultPlexusConfiguration("configuration");
        parameters.addChild("failOn", "${notes.failOn}");
        parameters.addChild("version", "${plugin.version}");
        parameters.addChild(new DefaultPlexusConfiguration("session"));
        parameters.addChild("skip", "${notes.check.skip}");
        goal.setMojoConfiguration(parameters);
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.addMojo(goal);

        assertEquals(known, KnownProperties.of(plugin));
    }

    @Test
    void othersArePassedOver() throws Exception {
        known.require(List.of("notes.failOn", "notesElse", "other.notes.x", "skipTests"));
    }

    @Test
    void aSlipIsRefused() {
        assertEquals(
                "no goal has a parameter 'notes.failon'; did you mean 'notes.failOn'?",
                refusal(List.of("notes.failOn", "notes.failon")));
        assertEquals(
                "no goal has a parameter 'notes.colourful'; notes:help -Ddetail lists all",
                refusal(List.of("notes.colourful")));
    }

    private String refusal(List<String> given) {
        return assertThrows(SetupException.class, () -> known.require(given)).getMessage();
    }
}
