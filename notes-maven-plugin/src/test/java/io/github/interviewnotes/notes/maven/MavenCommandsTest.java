package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.rule.RuleId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MavenCommandsTest {

    private static final RuleId RULE = RuleId.of("link/dead");

    @Test
    void areWhatSomebodyTypes() {
        MavenCommands commands = new MavenCommands("mvn", "notes", List.of(), false);

        assertEquals("mvn notes:fix", commands.fix());
        assertEquals("mvn notes:fix -Dnotes.unsafe", commands.fixUnsafe());
        assertEquals("mvn notes:explain -Dnotes.rule=link/dead", commands.explain(RULE));
        assertEquals("-Dnotes.maxFindings=3000", commands.showing(3000));
        assertEquals(Optional.of("mvn notes:baseline"), commands.baseline());
    }

    @Test
    void meanTheSameNotes() {
        MavenCommands commands =
                new MavenCommands("mvn -f notes", "g:a:1", List.of("-Dnotes.sourceDirectory=\"my notes\""), true);

        assertEquals("mvn -f notes g:a:1:fix -Dnotes.outputs -Dnotes.sourceDirectory=\"my notes\"", commands.fix());
        assertEquals(Optional.empty(), commands.baseline(), "outputs have none");
        assertEquals("mvn -f notes g:a:1:explain -Dnotes.rule=link/dead", commands.explain(RULE));
    }

    @Test
    void aShellTakesAWordAsItIs() {
        assertEquals("notes/a.md", MavenCommands.quoted("notes/a.md"));
        assertEquals("\"my notes\"", MavenCommands.quoted("my notes"));
        assertEquals("\"\\$(x) \\`y\\` \\\"z\\\" \\\\\"", MavenCommands.quoted("$(x) `y` \"z\" \\"));
    }
}
