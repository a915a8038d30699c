package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are judged without grammar, and the same as with it, on all notes of this repository and on planted mistakes. */
class SpellingAloneTest {

    private static final Path NOTES = Path.of("../notes");
    private static final Profile PROFILE = Profile.shipped();
    private static final Speller ENGLISH = EnglishSpeller.of("US");

    private static final Proofreader REFUSING = wording -> {
        throw new AssertionError("grammar was asked for");
    };

    @Test
    void findsTheSame() throws Exception {
        List<String> found = new ArrayList<>();
        for (Note note : notes()) {
            List<String> alone = words(ProseChecks.asking(REFUSING, ENGLISH, PROFILE), note);
            ProseCheck full = ProseChecks.asking(SpellingAloneTest::everyThirdWordIsWrong, ENGLISH, PROFILE);
            assertFalse(
                    new Grammar(full).check(note).isEmpty() && note.passages().size() > 20);
            assertEquals(words(full, note), alone);
            found.addAll(alone);
        }
        assertFalse(found.isEmpty());
    }

    private static List<Remark.Fault> everyThirdWordIsWrong(Wording wording) {
        List<Remark.Fault> faults = new ArrayList<>();
        for (int at = 0; at + 3 < wording.text().length(); at += 9) {
            faults.add(new Remark.Fault("MODAL_OF", at, at + 3, "Hm", List.of("x")));
        }
        return faults;
    }

    private static List<String> words(ProseCheck check, Note note) {
        List<NoteRule> rules = List.of(new Spelling(check), new UnknownTerm(check));
        return rules.stream()
                .flatMap(rule -> rule.check(note).stream())
                .map(Finding::toString)
                .toList();
    }

    private static List<Note> notes() throws IOException {
        List<Note> notes = new ArrayList<>();
        notes.add(Passages.note(
                "# A headng\n\nThey recieve *emphasiss*, an zorkmid, and Recieve.\n\n| A colunm |\n|--|\n| x |\n"));
        try (Stream<Path> files = Files.walk(NOTES)) {
            for (Path file : files.filter(
                            path -> path.toString().endsWith(".md") && !path.startsWith(NOTES.resolve("target")))
                    .sorted()
                    .toList()) {
                notes.add(Passages.note(Files.readString(file)));
            }
        }
        return notes;
    }
}
