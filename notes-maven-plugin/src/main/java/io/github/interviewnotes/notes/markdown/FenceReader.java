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

    private List<Range> lines(String code, int firstLine) {
        List<Range> lines = new ArrayList<>();
        int start = 0;
        for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', start)) {
            lines.add(place(code, start, end, text.lineRange(firstLine + lines.size())));
            start = end + 1;
        }
        return lines;
    }

    /** Finds a line of code at the end of its source line; of a tab that the container took a part of, the rest is spaces. */
    private Range place(String code, int from, int to, Range line) {
        int at = line.end();
        int i = to;
        while (i > from && at > line.start() && text.content().charAt(at - 1) == code.charAt(i - 1)) {
            at--;
            i--;
        }
        boolean partOfTab = i > from && at > line.start() && text.content().charAt(at - 1) == '\t';
        return new Range(partOfTab ? at - 1 : at, line.end());
    }
}
