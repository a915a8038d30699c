package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.Authenticator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LanguageTool remarks, and how it behaves as a guest. */
class LanguageToolTest {

    private static final LanguageTool TOOL = new LanguageTool("en-US", Profile.shipped(), OwnRules.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {"The mashine-level view.", "They recieve Kubernetes and an idempotant op.", "Some datas here."})
    void spellingIsNotItsBusiness(String text) throws Exception {
        assertEquals(List.of(), TOOL.read(wording(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We call `a` and an `index` of `b` where `x` are and `y` is.",
                "In `a` `a` the `the` the last `x` has.",
                "Both APIs and JWTs need 20 KiB in 30 ms.",
            })
    void saysNothingOfWhatIsNoProse(String markdown) throws Exception {
        assertEquals(List.of(), TOOL.read(Passages.wording(markdown)));
    }

    @Test
    void aFaultIsGivenWithItsRuleAndRemedies() throws Exception {
        List<Remark.Fault> remarks = TOOL.read(wording("It is an tree."));

        Remark.Fault fault = remarks.get(0);
        assertEquals("EN_A_VS_AN", fault.id());
        assertEquals(6, fault.from());
        assertEquals(8, fault.to());
        assertEquals(List.of("a"), fault.suggestions());
        assertEquals(1, remarks.size());
    }

    @Test
    void nothingIsPrintedAndTheAuthenticatorStays() throws Exception {
        Authenticator before = Authenticator.getDefault();
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new LanguageTool("en-US", Profile.shipped(), OwnRules.shipped()).read(wording("It is an tree."));
        } finally {
            System.setOut(out);
        }

        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        assertSame(before, Authenticator.getDefault());
    }

    @Test
    void theContextLoaderStays() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        TOOL.read(wording("A row."));

        assertSame(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void severalThreadsReadTheSame() throws Exception {
        List<Wording> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(wording(
                    "Row " + i + " is an tree that recieve teh rows, and could of been read by a index twice."));
        }
        List<List<Remark.Fault>> alone = new ArrayList<>();
        for (Wording text : texts) {
            alone.add(TOOL.read(text));
        }
        assertFalse(alone.get(0).isEmpty());

        LanguageTool fresh = new LanguageTool("en-US", Profile.shipped(), OwnRules.shipped());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Remark.Fault>>> together = new ArrayList<>();
            for (Wording text : texts) {
                together.add(threads.submit(() -> fresh.read(text)));
            }
            for (int i = 0; i < texts.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void hostileTextTakesBoundedTime() throws Exception {
        for (String unit : List.of("the row reads ", "(", ", ", "😀 ", "the ", "a-", "ש", "漢字", "\n", "a", "\u00AD")) {
            TOOL.read(wording(unit.repeat(20_000 / unit.length())));
        }
    }

    @Test
    void errorsInALongTextAreFoundBehindItsFirstPortion() throws Exception {
        String text = "The row is read and then written. ".repeat(300) + "It is an tree. It is is read.";

        List<Remark.Fault> remarks = TOOL.read(wording(text));

        assertEquals(
                List.of("an", "is is"),
                remarks.stream()
                        .map(remark -> text.substring(remark.from(), remark.to()))
                        .toList());
        assertTrue(remarks.get(0).from() > 10_000);
    }

    private static Wording wording(String text) {
        return Wording.of(new Passage(
                Passage.Kind.PARAGRAPH, List.of(new Passage.Verbatim(text, new Range(0, text.length())))));
    }
}
