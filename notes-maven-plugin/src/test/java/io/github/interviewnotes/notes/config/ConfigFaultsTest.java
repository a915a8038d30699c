package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each case of {@code faults.txt}: the files of a rules folder, and the one message that reading them gives. */
class ConfigFaultsTest {

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() throws IOException {
        try (InputStream cases = getClass().getResourceAsStream("faults.txt")) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== "))
                    .skip(1)
                    .map(one -> DynamicTest.dynamicTest(one.lines().findFirst().orElseThrow(), () -> check(one)));
        }
    }

    private void check(String one) throws IOException {
        Path rules =
                Files.createDirectories(Files.createTempDirectory(temp, "case").resolve("rules"));
        String[] parts = one.split("(?m)^--- ");
        for (int i = 1; i < parts.length - 1; i++) {
            int firstLine = parts[i].indexOf('\n');
            Files.writeString(rules.resolve(parts[i].substring(0, firstLine)), parts[i].substring(firstLine + 1));
        }
        String expected = parts[parts.length - 1].replaceFirst("^fault\n", "").strip();

        ConfigException fault = assertThrows(ConfigException.class, () -> Configuration.read(rules));

        assertEquals(expected, fault.getMessage());
    }
}
