package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Outline;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;

/** Turns Markdown into the facts of a note: CommonMark and what GitHub adds to it. Thread-safe. */
public final class NoteParser {

    /**
     * Reads a note.
     *
     * @throws TooComplexException if a limit against hostile input is reached
     */
    public Note parse(NotePath path, SourceText text) throws TooComplexException {
        SyntaxTree tree = SyntaxTree.parse(text);
        RawHtml html = RawHtml.of(tree);
        Outline outline = new OutlineReader(tree).read(html);
        FenceReader fenceReader = new FenceReader(text);
        List<Fence> fences = Descendants.of(tree.document(), FencedCodeBlock.class).stream()
                .map(fenceReader::read)
                .toList();
        return new Note(
                path,
                text,
                outline,
                new ReferenceReader(tree).read(html),
                fences,
                PromptReader.read(outline.root(), html),
                new PassageReader(tree).read(),
                SuppressionReader.read(html),
                FrontMatter.language(text));
    }
}
