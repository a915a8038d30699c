package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Puts right what the parser places wrong outside of tables, and makes the tasks of lists. */
final class TreeRepair {

    private static final Pattern TASK = Pattern.compile("\\[([xX \\t])][ \\t]+");

    private final Node document;
    private final SourceText text;

    private TreeRepair(Node document, SourceText text) {
        this.document = document;
        this.text = text;
    }

    static void apply(Node document, SourceText text) {
        TreeRepair repair = new TreeRepair(document, text);
        repair.placeParagraphs();
        repair.trimLineEnds();
        repair.takeTasks();
    }

    static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /**
     * Gives a paragraph that began like the title of the definition before it ({@code [a]: /b}, then {@code "c}) the lines that the
     * parser counts to the definition.
     */
    private void placeParagraphs() {
        for (Paragraph paragraph : Descendants.of(document, Paragraph.class)) {
            boolean lost = paragraph.getSourceSpans().isEmpty()
                    && paragraph.getPrevious() instanceof LinkReferenceDefinition
                    && paragraph.getFirstChild() != null;
            Optional<Range> first = lost ? Spans.range(paragraph.getFirstChild()) : Optional.empty();
            if (first.isPresent()) {
                List<SourceSpan> spans = paragraph.getPrevious().getSourceSpans();
                int lines = 0;
                while (lines < spans.size()
                        && spans.get(lines).getInputIndex() < first.get().start()) {
                    lines++;
                }
                paragraph.setSourceSpans(spans.subList(lines, spans.size()));
                paragraph.getPrevious().setSourceSpans(spans.subList(0, lines));
            }
        }
    }

    /** Takes the spaces at the end of a line out of the place of the text before them, as they are out of the text itself. */
    private void trimLineEnds() {
        for (Text node : Descendants.of(document, Text.class)) {
            Node next = node.getNext();
            // the parser places a break that a backslash makes, and no other
            boolean lineEnds = next == null
                    ? node.getParent() instanceof Block
                    : isBreak(next) && next.getSourceSpans().isEmpty();
            if (lineEnds && !node.getSourceSpans().isEmpty()) {
                SourceSpan span = node.getSourceSpans().get(0);
                int end = span.getLength();
                while (end > 0 && isTrimmed(text.content().charAt(span.getInputIndex() + end - 1), node)) {
                    end--;
                }
                node.setSourceSpans(List.of(span.subSpan(0, end)));
            }
        }
    }

    /** A tab is only trimmed at the very end of a block. */
    private static boolean isTrimmed(char c, Text node) {
        return c == ' ' || c == '\t' && node.getNext() == null;
    }

    /** Turns the boxes of tasks into markers. The extension that does this takes {@code \[ ]} for one too. */
    private void takeTasks() {
        for (ListItem item : Descendants.of(document, ListItem.class)) {
            if (!(item.getFirstChild() instanceof Paragraph paragraph)
                    || !(paragraph.getFirstChild() instanceof Text first)
                    || first.getSourceSpans().isEmpty()) {
                continue;
            }
            SourceSpan span = first.getSourceSpans().get(0);
            Matcher box =
                    TASK.matcher(text.content()).region(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (box.lookingAt()) {
                TaskListItemMarker marker = new TaskListItemMarker(!box.group(1).isBlank());
                marker.setSourceSpans(List.of(span.subSpan(0, 3)));
                item.prependChild(marker);
                int length = box.end() - box.start();
                first.setLiteral(first.getLiteral().substring(length));
                first.setSourceSpans(List.of(span.subSpan(length)));
                if (first.getLiteral().isEmpty()) {
                    first.unlink();
                }
            }
        }
    }
}
