package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedEmojiTest {

    private static final String START = "the PDF shows emoji that are joined from several characters as their parts: ";

    @TempDir
    private Path folder;

    private Optional<String> remark(String markdown) throws Exception {
        Files.writeString(folder.resolve("a.md"), markdown);
        return JoinedEmoji.remark(Library.book(folder), Library.load(folder));
    }

    @Test
    void familiesFlagsKeycapsAndTonesAreNamedAtTheirColumns() throws Exception {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String flag = "\uD83C\uDDE8\uD83C\uDDED";
        String keycap = "3\uFE0F\u20E3";
        String thumb = "\uD83D\uDC4D\uD83C\uDFFD";
        assertEquals(
                Optional.of(START + "'" + family.replace("\u200D", "\\u200D") + "' (a.md:3:3), '" + flag
                        + "' (a.md:4:1), '" + keycap + "' (a.md:6:5), '" + thumb + "' (a.md:6:9)"),
                remark("# A\n\nx " + family + "\n" + flag + "\n\n- b " + keycap + " " + thumb + "\n"));
    }

    @Test
    void noMoreThanAFewAreNamed() throws Exception {
        String flag = "\uD83C\uDDE8\uD83C\uDDED ";
        assertEquals(
                START + "'\uD83C\uDDE8\uD83C\uDDED' (a.md:3:1), '\uD83C\uDDE8\uD83C\uDDED' (a.md:3:4),"
                        + " '\uD83C\uDDE8\uD83C\uDDED' (a.md:3:7), '\uD83C\uDDE8\uD83C\uDDED' (a.md:3:10),"
                        + " '\uD83C\uDDE8\uD83C\uDDED' (a.md:3:13) and 2 more",
                remark("# A\n\n" + flag.repeat(7) + "\n").orElseThrow());
    }

    @Test
    void singleOnesAndLettersOfIndiaAreNotMeant() throws Exception {
        assertEquals(Optional.empty(), remark("# A\n\n😀 ✔️ → 12 \u0915\u094D\u200D\u0937\n"));
    }
}
