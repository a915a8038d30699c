package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of fixes whatever the notes are: twice is once, and no byte changes that was not meant. The seeds are always the same. */
class FixPropertiesTest {

    private static final int FOLDERS = 60;

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "  \n", "\t\r\n", "\n\n", "\r\n\r\n");

    private static final List<String> PIECES = List.of(
            "# Title",
            "## Title",
            "## Titel",
            "See [it](B.md) again.",
            "[it](B.md)",
            "[one](tilte.md) or [two](#titel) or [three](other.md#tilte-1)",
            "![picture](Picture.PNG)",
            "> [it](B.md)",
            "- [it](B.md)",
            "  - [x](sub/c.md) — text",
            "| [it](B.md) | [x](x.md) |",
            "|---|---|",
            "```",
            "~~~ title=\"x\"",
            "from collections import Counter",
            "{\"a\": 1}",
            "<!-- notes-disable-next-line link/broken-file, link/case-mismatch -- why -->",
            "<!-- notes-disable-next-line link/empty-link -- why -->",
            "<!-- notes-disable -- why -->",
            "<!-- notes-disable link/broken-anchor -- why -->",
            "<!-- notes-enable -->",
            "text <!-- notes-disable-line link/broken-file -- why --> text",
            "## Q: What is a title?",
            "<!-- card: tags: a b -->",
            "Text, tabs\tand trailing spaces.   ",
            "𝒳 é \u00a0 \u2028",
            "",
            "");

    @TempDir
    private Path temporary;

    private final Workers workers = new Workers(2);

    @AfterEach
    void stop() {
        workers.close();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        for (int left = 1 + random.nextInt(25); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            // some end without a line end
            text.append(left == 1 && random.nextBoolean() ? "" : LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }
        return text.toString();
    }

    private Path folder(int seed) throws Exception {
        Random random = new Random(seed);
        Path root = Files.createDirectories(temporary.resolve("notes" + seed));
        Files.createDirectories(root.resolve("sub"));
        Files.writeString(root.resolve("INDEX.md"), "- [it](b.md) — text\r\n- [a.md](a.md) — text" + text(random));
        for (String name : List.of("a.md", "b.md", "title.md", "other.md", "sub/c.md", "sub/d.md")) {
            Files.writeString(root.resolve(name), text(random));
        }
        Files.writeString(root.resolve("picture.png"), "a picture");
        return root;
    }

    private Fixed fix(Path root, FixSelection selection) throws Exception {
        Configuration configuration = Configuration.defaults();
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.of(""));
        List<Rule> rules = Rules.of(configuration, syntax, WebLinks.off(), ProseEffort.once(), false).all().stream()
                .filter(rule -> !rule.id().family().equals("prose"))
                .toList();
        Fixed fixed = new Fixer(new NotebookLoader(NotesSettings.defaults(), workers))
                .fix(
                        root,
                        List.of(notebook -> new Checker(rules, configuration.rules(), FindingCache.none(), workers)
                                .check(notebook)
                                .findings()),
                        selection);
        new NoteFiles().add(root, fixed.files()).write();
        return fixed;
    }

    @Test
    void fixingTwiceIsFixingOnce() throws Exception {
        int changed = 0;
        for (int seed = 0; seed < FOLDERS; seed++) {
            Path root = folder(seed);
            FixSelection selection = new FixSelection(seed % 2 == 0, List.of());
            changed += fix(root, selection).files().size();
            assertEquals(List.of(), fix(root, selection).files(), "seed " + seed);
        }
        assertTrue(changed > FOLDERS, changed + " files changed");
    }

    @Test
    void noByteChangesThatWasNotMeant() throws Exception {
        int changed = 0;
        for (int seed = 0; seed < FOLDERS; seed++) {
            Path root = folder(1000 + seed);
            for (Mended file : fix(root, new FixSelection(false, List.of("link/case-mismatch")))
                    .files()) {
                String after = Files.readString(root.resolve(file.path().value()));
                Path again = folder(1000 + seed);
                String before = Files.readString(again.resolve(file.path().value()));
                // nothing but these letters is another, and where they were right before they still are
                assertEquals(undone(before), undone(after), "seed " + seed);
                assertEquals(before.length(), after.length());
                changed++;
            }
        }
        assertTrue(changed > FOLDERS, changed + " files changed");
    }

    private static String undone(String text) {
        return text.replace("(b.md)", "(B.md)").replace("picture.png", "Picture.PNG");
    }
}
