package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class GitHubSummaryTest {

    private static final long ROOM = 1024 * 1024;

    private static String report(CheckResult result, String files) {
        return new GitHubSummary("check", Samples.places(), files, ROOM).of(result);
    }

    /** What GitHub's dialect makes of a text: the words of each row's cells, and everything that is not words. */
    private static final class Reading extends AbstractVisitor {

        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> html = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

        Reading(String markdown) {
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .build()
                    .parse(markdown)
                    .accept(this);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.add(new ArrayList<>());
            }
            if (node instanceof TableCell) {
                StringBuilder words = new StringBuilder();
                node.accept(new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode cell) {
                        visitChildren(cell);
                    }

                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }
                });
                rows.get(rows.size() - 1).add(words.toString());
            }
            visitChildren(node);
        }

        @Override
        public void visit(HtmlInline node) {
            html.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            html.add(node.getLiteral());
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren((Node) link);
        }
    }

    @Test
    void allFindingsAreInItTheWorstFirst() {
        Reading reading = new Reading(report(Samples.mixed(), ""));

        assertEquals(
                List.of(
                        List.of("rule", "findings", "remedy"),
                        List.of("\u274C link/broken-file", "2", ""),
                        List.of("\u274C link/case-mismatch", "1", "all fixable"),
                        List.of("\u26A0\uFE0F prose/spelling", "1", ""),
                        List.of("\u2139\uFE0F prose/unsorted-dictionary", "1", "all fixable"),
                        List.of("place", "rule", "message"),
                        List.of("notes/a.md:3:19", "\u274C link/broken-file", "'gone.md' does not exist"),
                        List.of("notes/a.md:3:36", "\u274C link/case-mismatch", "'B.md' is called 'b.md' on the disk"),
                        List.of("notes/zz.md:1:1", "\u274C link/broken-file", "the file is gone"),
                        List.of("notes/über #1 100%.md:3:3", "\u26A0\uFE0F prose/spelling", "'recieve' is misspelled"),
                        List.of(
                                "rules/dictionary.txt:3:1",
                                "\u2139\uFE0F prose/unsorted-dictionary",
                                "'Asgi' belongs above")),
                reading.rows);
    }

    @Test
    void aPlaceLeadsToTheLineOfTheCommit() {
        String report = report(Samples.mixed(), "https://github.com/a/b/blob/0123/");

        assertTrue(
                report.contains(
                        "| <a href=\"https://github.com/a/b/blob/0123/notes/%C3%BCber%20%231%20100%25.md?plain=1#L3\">"),
                report);
    }

    @Test
    void aStrangersNoteBreaksOutOfNothing() {
        String report = report(Samples.hostile(), "");
        Reading reading = new Reading(report);

        List<String> row = reading.rows.get(reading.rows.size() - 1);
        assertEquals(3, row.size());
        assertEquals("notes/::error::x,y|`z`.md:3:1", row.get(0));
        assertEquals(
                Printable.line(Samples.HOSTILE).strip().replaceAll(" +", " "),
                row.get(2).replaceAll(" +", " "));
        assertEquals(List.of("<!---->"), reading.html.stream().distinct().toList());
        assertTrue(reading.links.stream().allMatch(link -> link.startsWith("https://github.com/interviewnotes/")));
        String ours = report.replaceAll("\\(https://github.com/interviewnotes/[^)]*\\)", "")
                .replace("&#", "&");
        for (String harm : List.of("://", "www.", "@nobody", "#1", "<img", "[l]")) {
            assertFalse(ours.contains(harm), ours);
        }
    }

    @Test
    void threeThousandFindingsFit() {
        String report = report(
                Samples.many(3000),
                "https://github.com/interview-notes/interview-notes/blob/0123456789012345678901234567890123456789/");

        assertTrue(report.getBytes(StandardCharsets.UTF_8).length <= ROOM);
        assertEquals(3000 + 1 + 3, new Reading(report).rows.size());
    }

    @Test
    void whatDoesNotFitIsSaid() {
        String report = new GitHubSummary("check", Samples.places(), "", 20_000).of(Samples.many(3000));

        assertTrue(report.getBytes(StandardCharsets.UTF_8).length <= 20_000);
        assertTrue(
                report.endsWith("|\n\nThis is all that GitHub shows of a step; every finding stands in `check.txt`.\n"),
                report);
        assertTrue(new Reading(report).rows.size() > 100);
        assertEquals("", new GitHubSummary("check", Samples.places(), "", 100).of(Samples.many(30)));
    }

    @Test
    void nothingFoundIsSaid() {
        assertEquals("### notes:check\n\n1 note, 4 rules&#58; nothing to report\n\n", report(Samples.clean(), ""));
    }
}
