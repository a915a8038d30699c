package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.note.Suppression.Scope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comments say: suppressions and the cards of prompts. */
class CommentFactsTest {

    private static List<Suppression> suppressions(String markdown) {
        return Notes.parse("a.md", markdown).suppressions();
    }

    @Test
    void readsScopesRulesAndReasons() {
        List<Suppression> found =
                suppressions("<!-- notes-disable-next-line link/broken-file index/x -- it comes later -->\n\n"
                        + "text <!-- notes-disable-line a/b,c/d -- why --> text\n\n<!--notes-disable-file-->\n\n"
                        + "<!-- notes-disable a/b -- -->\n\n- <!-- notes-enable a/b -->\n");
        assertEquals(
                List.of(Scope.NEXT_LINE, Scope.LINE, Scope.FILE, Scope.START, Scope.END),
                found.stream().map(Suppression::scope).toList());
        assertEquals(
                List.of(
                        List.of("link/broken-file", "index/x"),
                        List.of("a/b", "c/d"),
                        List.of(),
                        List.of("a/b"),
                        List.of("a/b")),
                found.stream().map(Suppression::rules).toList());
        assertEquals(
                List.of(
                        Optional.of("it comes later"),
                        Optional.of("why"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                found.stream().map(Suppression::reason).toList());
    }

    @Test
    void placesTheComment() {
        Note note = Notes.parse("a.md", "> a <!-- notes-disable-line\n> x/y\n> -- because\n> of it --> b\n");
        Suppression suppression = note.suppressions().get(0);
        assertEquals(Optional.of("because\nof it"), suppression.reason());
        assertEquals(
                "<!-- notes-disable-line\n> x/y\n> -- because\n> of it -->",
                note.text().slice(suppression.range()));
    }

    @Test
    void codeSuppressesNothing() {
        String comment = "<!-- notes-disable a/b -- c -->";
        assertEquals(
                List.of(),
                suppressions("```html\n" + comment + "\n```\n\n    " + comment + "\n\n`" + comment + "`\n\n\\" + comment
                        + "\n\n<!-- see: notes-disable a/b -->\n\n<!-- notes-displayed -->\n\n<script>\n" + comment
                        + "\n</script>\n\n<p title=\"" + comment + "\">\n"));
    }

    private static Prompt prompt(String markdown) {
        List<Prompt> prompts = Notes.parse("a.md", markdown).prompts();
        assertEquals(1, prompts.size());
        return prompts.get(0);
    }

    @Test
    void readsAPrompt() {
        String markdown = "## Interview prompts\n\n### Mid\n\n#### Q: Why does a `dict` resize?\n"
                + "<!-- card: dict-resize tags: internals performance -->\nIt resizes on *insert*.\n\n- **Red flag:** \"No.\"\n\n"
                + "```python\nd = {}\n```\n\n### Senior\n";
        Note note = Notes.parse("a.md", markdown);
        Prompt prompt = note.prompts().get(0);
        assertEquals(Optional.of("dict-resize"), prompt.id());
        assertEquals("Why does a dict resize?", prompt.question());
        assertEquals(Optional.of("mid"), prompt.level());
        assertEquals(List.of("internals", "performance"), prompt.tags());
        assertEquals(7, prompt.answerWords());
        String answer = note.text().slice(prompt.answerRange());
        assertTrue(answer.startsWith("\n<!-- card") && answer.endsWith("```"), answer);
    }

    @Test
    void levelIdAndTagsMayBeAbsent() {
        assertEquals(Optional.empty(), prompt("## Prompts\n\n### Q: Why?\n").level());
        assertEquals(Optional.of("senior"), prompt("## SENIOR\n\n### Q: Why?\n").level());
        assertEquals(Optional.empty(), prompt("# Q: Why?\n").level());
        assertEquals(Optional.empty(), prompt("# Q: Why?\n\nx\n").id());
        assertEquals(
                Optional.empty(),
                prompt("# Q: Why?\n\n<!-- card: tags: a -->\n").id());
        assertEquals(
                List.of("a"), prompt("# Q: Why?\n\n<!-- card: tags: a -->\n").tags());
        assertEquals(
                Optional.of("x"), prompt("# Q: Why?\n\ntext <!--card: x-->\n").id());
        assertEquals(List.of(), prompt("# Q: Why?\n\n<!-- card: x -->\n").tags());
    }

    @Test
    void aCardBelongsToTheQuestionAboveIt() {
        Note note = Notes.parse(
                "a.md", "<!-- card: none -->\n\n# Q: One?\n\n# Q: Two?\n<!-- note -->\n<!-- card: two -->\n");
        assertEquals(
                List.of(Optional.empty(), Optional.of("two")),
                note.prompts().stream().map(Prompt::id).toList());
    }

    @Test
    void theCardOfAPromptBelowIsNotThatOfThePromptAbove() {
        Note note = Notes.parse(
                "a.md", "# Q: One?\n\n## More\n\n### Q: Two?\n<!-- card: two -->\n\n## End\n<!-- card: late -->\n");
        assertEquals(
                List.of(Optional.empty(), Optional.of("two")),
                note.prompts().stream().map(Prompt::id).toList());
    }

    @Test
    void aHeadingWithoutTheMarkIsNoPrompt() {
        assertEquals(
                List.of(),
                Notes.parse("a.md", "# Question: a?\n\n# q: b?\n\n> # Q: c?\n\nQ: d?\n")
                        .prompts());
    }
}
