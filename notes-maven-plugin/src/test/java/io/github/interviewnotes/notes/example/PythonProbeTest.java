package io.github.interviewnotes.notes.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PythonProbeTest {

    @TempDir
    private Path folder;

    @Test
    void aProgramThatAnswersNothingIsNoPython() throws IOException {
        Path program = Files.writeString(folder.resolve("python3"), "#!/bin/sh\n");
        assertTrue(program.toFile().setExecutable(true));

        assertEquals(
                Optional.empty(), new PythonProbe(Map.of("PATH", folder.toString()), folder).probe(Optional.empty()));
    }

    @Test
    void withoutAProgramThereIsNoPython() throws IOException {
        ToolsProbe probe = new ToolsProbe(Map.of("PATH", folder.toString()), folder);

        assertEquals(
                Optional.empty(),
                probe.probe(Optional.empty(), Optional.empty(), Set.of()).python());
    }
}
