package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;

/** Reads fenced code blocks. */
final class FenceReader {

    private final SourceText text;

    FenceReader(SourceText text) {
        this.text = text;
    }

    Fence read(FencedCodeBlock block) {
        SourceSpan first = block.getSourceSpans().get(0);
        int openingLine = first.getLineIndex() + 1;
        Range opening = Spans.trimmed(Spans.range(List.of(first)).orElseThrow(), text);
        String info =
                text.slice(opening).substring(block.getOpeningFenceLength()).trim();
        InfoString words = InfoString.of(info);
        List<Range> lines = lines(block.getLiteral(), openingLine + 1);
        boolean closed = block.getClosingFenceLength() != null;
        return new Fence(
                info,
                words.language(),
                words.attributes(),
                block.getLiteral(),
                lines,
                new Range(opening.start(), end(block, opening, lines, closed)),
                opening,
                closed);
    }

    private int end(FencedCodeBlock block, Range opening, List<Range> lines, boolean closed) {
        if (closed) {
            return Spans.block(block, text).end();
        }
        return lines.isEmpty() ? opening.end() : lines.get(lines.size() - 1).end();
    }

    /** A line of code is the end of its source line: a container takes away what stands before it, and nothing else. */
    private List<Range> lines(String code, int firstLine) {
        List<Range> lines = new ArrayList<>();
        int start = 0;
        for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', start)) {
            int lineEnd = text.lineRange(firstLine + lines.size()).end();
            lines.add(new Range(lineEnd - (end - start), lineEnd));
            start = end + 1;
        }
        return lines;
    }
}
