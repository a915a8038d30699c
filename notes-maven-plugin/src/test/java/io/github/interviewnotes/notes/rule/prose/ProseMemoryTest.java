package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered is what would be said, with the real LanguageTool. */
class ProseMemoryTest {

    private static final List<String> SENTENCES = List.of(
            "It is an tree.",
            "We recieve *teh* rows.",
            "The the `row` is `an` index.",
            "This could of been read by a index twice, in fact.",
            "The rows that is read are sorted, and they is kept.",
            "He said: “The row\tis” read\\\nand *it were* written 😀 by an man.",
            "All is well.",
            "A zorkmid costs zorkmidds.");

    @Test
    void rememberedEqualsRead() throws Exception {
        Remembering memory = new Remembering();
        Random random = new Random(6);
        for (int round = 0; round < 6; round++) {
            List<Note> notes = IntStream.range(0, 4)
                    .mapToObj(i -> Passages.note(markdown(random)))
                    .toList();
            List<String> dictionary = round % 2 == 0 ? List.of() : List.of("zorkmid");

            List<String> read = findings(notes, dictionary, new Remembering());
            assertEquals(read, findings(notes, dictionary, memory), "round " + round);
            int asked = memory.kept.size();
            assertEquals(read, findings(notes, dictionary, memory), "round " + round + " again");
            assertEquals(asked, memory.kept.size());
            assertFalse(read.isEmpty());
        }
    }

    @Test
    void anotherDictionaryNeedsNoReading() throws Exception {
        Remembering memory = new Remembering();
        List<Note> notes = List.of(Passages.note(String.join("\n\n", SENTENCES)));
        findings(notes, List.of(), memory);
        int kept = memory.kept.size();

        findings(notes, List.of("zorkmid", "teh", "recieve"), memory);

        assertEquals(kept, memory.kept.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "a\tb\tc", "ID\t1\t2\tmessage\nrest", "ID\t5\t900\tm", "ID\t5\t4\tm", "ID\t0\t1\tm\\q"})
    void aDamagedAnswerIsNone(String text) {
        assertEquals(Optional.empty(), FaultText.parse(text, 10));
    }

    @Test
    void faultsComeBackAsTheyWere() {
        List<Remark.Fault> faults = List.of(
                new Remark.Fault("A", 0, 1, "tab\tline\n\\ back\r", List.of("", "two words", "\t")),
                new Remark.Fault("B", 1, 9, "", List.of()));

        assertEquals(Optional.of(faults), FaultText.parse(FaultText.of(faults), 10));
        assertEquals(Optional.of(List.of()), FaultText.parse(FaultText.of(List.of()), 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1 2 3",
                "1 0 0 0 0 0 0\n3 3 0",
                "1 0 0 0 0 0 0\n3 11 0",
                "1 0 0 0 0 0 0\n-1 3 0",
                "1 0 0 0 0 0 0\n1 3"
            })
    void aDamagedHearingIsNone(String text) {
        assertEquals(Optional.empty(), Hearing.parse(text, 10));
    }

    @Test
    void hearingsComeBackAsTheyWere() {
        Evidence evidence = new Evidence(1, 2, 3, 4, 5, 6, 7);
        Hearing some = new Hearing(
                List.of(new Remark.UnknownWord(0, 3, false), new Remark.UnknownWord(4, 10, true)), evidence);
        Hearing none = new Hearing(List.of(), Evidence.NONE);

        assertEquals(Optional.of(some), Hearing.parse(some.text(), 10));
        assertEquals(Optional.of(none), Hearing.parse(none.text(), 0));
    }

    @Test
    void whatWasHeardIsNotAskedOfASpellerAgain() throws Exception {
        Remembering memory = new Remembering();
        List<Note> notes = List.of(Passages.note(String.join("\n\n", SENTENCES)));
        List<String> read = findings(notes, List.of(), memory);
        Judges deaf = new Judges(language -> Judge.of(
                language, new NobodysWords(), wording -> List.of(), Profile.shipped(), new ProseEffort(memory, 1)));
        ProseCheck check = ProseCheck.of(Dictionary.empty(), ProseSettings.defaults(), OwnRules.shipped(), deaf);

        List<String> again = notes.stream()
                .flatMap(note -> new Spelling(check).check(note).stream())
                .map(Finding::toString)
                .toList();

        assertEquals(
                read.stream().filter(line -> line.contains("prose/spelling")).toList(), again);
        assertFalse(again.isEmpty());
    }

    private static String markdown(Random random) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String mark = List.of("", "# ", "- ", "> ").get(random.nextInt(4));
            blocks.add(mark + SENTENCES.get(random.nextInt(SENTENCES.size())).replace("\n", "\n" + mark));
        }
        return String.join("\n\n", blocks);
    }

    private static List<String> findings(List<Note> notes, List<String> dictionary, ProseMemory memory)
            throws Exception {
        Dictionary words = Dictionary.of(SourceText.of(String.join("\n", dictionary)));
        ProseCheck check =
                ProseCheck.of(words, Configuration.defaults().prose(), GrammarFile.none(), new ProseEffort(memory, 2));
        List<NoteRule> rules = List.of(new Grammar(check), new Spelling(check), new UnknownTerm(check));
        return notes.stream()
                .flatMap(note -> rules.stream().flatMap(rule -> rule.check(note).stream()))
                .map(Finding::toString)
                .toList();
    }

    /** Whom nobody may ask. */
    private static final class NobodysWords implements Speller {
        @Override
        public boolean knows(String word) {
            throw new AssertionError("asked for " + word);
        }

        @Override
        public List<String> suggestions(String word) {
            throw new AssertionError("asked for " + word);
        }
    }

    private static final class Remembering implements ProseMemory {
        private final Map<String, String> kept = new ConcurrentHashMap<>();

        @Override
        public Optional<String> recall(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, String answer) {
            kept.put(key, answer);
        }
    }
}
