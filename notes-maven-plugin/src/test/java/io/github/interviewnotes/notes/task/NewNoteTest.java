package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.NotePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each case of {@code skeletons.txt}: schemas, the note that is made for them, and what the check still finds in it. After a change, run this test with {@code -Dupdate} and read what became
 * of it.
 */
class NewNoteTest {

    private static final Path CASES =
            Path.of("src", "test", "resources", "io", "github", "interviewnotes", "notes", "task", "skeletons.txt");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> makesWhatTheSchemasWant() throws Exception {
        String text = Files.readString(CASES);
        if (System.getProperty("update") != null) {
            StringBuilder updated = new StringBuilder();
            for (String one : text.split("(?m)^(?==== )")) {
                updated.append(made(one));
            }
            Files.writeString(CASES, updated);
            text = updated.toString();
        }
        return Stream.of(text.split("(?m)^(?==== )"))
                .map(one -> dynamicTest(
                        one.lines().findFirst().orElseThrow(),
                        () -> assertEquals(one.strip(), made(one).strip())));
    }

    /** Returns a case as it should stand in the file. */
    private String made(String one) throws Exception {
        String[] parts = one.split("(?m)^--- (?:sections|note|owed)\n");
        Path rules = Files.createTempDirectory(temp, "rules");
        Files.writeString(rules.resolve("sections.yaml"), parts[1]);

        NewNote note = NewNote.of(NotePath.of("sub/my_note.md"), Optional.empty(), Configuration.read(rules));

        String findings = note.owed().stream()
                .map(finding -> finding.location().start() + ": "
                        + finding.severity().word() + " " + finding.rule() + " " + finding.message() + "\n")
                .collect(Collectors.joining());
        return parts[0] + "--- sections\n" + parts[1] + "--- note\n"
                + note.note().text().content() + "--- owed\n" + findings + "\n";
    }
}
