package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarMessageTest {

    @Test
    void isOneLineWithoutAStop() {
        assertEquals("'x': Do not write 'x' here [ID]", message("x", " Do not \n write “x” here. "));
    }

    @Test
    void offersWhatTheExplanationDoesNotSay() {
        assertEquals("'x': Wrong; did you mean 'y'? [ID]", message("x", "Wrong.", "y"));
        assertEquals("'x': Wrong; did you mean 'y' or 'z'? [ID]", message("x", "Wrong", "y", "z"));
        assertEquals("'x': Wrong; did you mean 'a', 'b' or 'c'? [ID]", message("x", "Wrong", "a", "b", "c", "d"));
        assertEquals("'x': Did you mean 'y'? [ID]", message("x", "Did you mean <suggestion>y</suggestion>?", "y", "z"));
        assertEquals(
                "'Its': Did you mean 'it's'? [ID]",
                message("Its", "Did you mean <suggestion>it's</suggestion>?", "It's"),
                "a capital at the start of a sentence makes no other suggestion");
    }

    @Test
    void quotesTheNoteSafely() {
        assertEquals("'a\\u000Ab': Wrong [ID]", message("a\nb", "Wrong"));
    }

    private static String message(String text, String explanation, String... suggestions) {
        Remark.Fault fault = new Remark.Fault("ID", 0, 1, explanation, List.of(suggestions));
        return GrammarMessage.of(new Flaw.Grammatical(new Range(0, 1), text, fault, Profile.Weight.ERROR));
    }
}
