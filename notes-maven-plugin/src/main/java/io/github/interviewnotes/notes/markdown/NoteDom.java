package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Anchor;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.text.Position;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns a note into a clean tree for books. Thread-safe.
 *
 * <p>The tree holds only elements and attributes of an allow-list, so no script, style, event handler or comment; every address is
 * {@code https}, {@code http}, {@code mailto} or local. Blocks nest as HTML allows even where the note's raw HTML does not. Beyond
 * plain HTML it says:
 *
 * <ul>
 *   <li>{@code lang} of the body: the language that the front matter gives the note, if it is the form of one
 *   <li>{@code data-title} of the body: the title that the front matter gives the note
 *   <li>{@code data-line} of a block, image or link: its 1-based line in the note
 *   <li>{@code id} of a heading: the slug that the note's outline gives it; other ids: those of raw HTML, {@code name} of a link
 *       included; those of footnotes start with {@code ^}, which no slug does
 *   <li>{@code pre[data-language]}, {@code pre[data-attributes]}: the first word of a fence's info string and the others; the text of
 *       a {@code pre} is the code, letter by letter
 *   <li>{@code aside.alert[data-alert]}: a GitHub alert, its kind in lower case, without the marker
 *   <li>{@code a.noteref}, {@code section.footnotes > aside.footnote}, {@code a.backlink}: footnotes
 *   <li>{@code li.task > span.done} or {@code span.open}: a task
 *   <li>{@code left}, {@code center}, {@code right}: classes of aligned cells and blocks
 *   <li>{@code div.details > p.summary}: {@code details} of raw HTML, always open
 * </ul>
 */
public final class NoteDom {

    /** A reference definition can be used again and again; this bounds what that makes of a small note. */
    private static final int MAX_GROWTH = 20;

    private static final int ALWAYS_ALLOWED = 4_000_000;

    /**
     * Returns the {@code body} of a new document with the note's content; the caller may change it.
     *
     * @throws TooComplexException if the tree would be deeper or larger than any book needs
     */
    public Element render(Note note) throws TooComplexException {
        Document document = Jsoup.parseBodyFragment(html(note));
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        TreeDepth.require(body, note.text());
        note.language().ifPresent(mark -> body.attr("lang", mark.tag()));
        FrontMatter.title(note.text()).ifPresent(title -> body.attr("data-title", title));
        DomShape.apply(body);
        DomRepair.apply(body);
        return body;
    }

    private String html(Note note) throws TooComplexException {
        Map<Integer, String> slugs = new HashMap<>();
        for (Anchor anchor : note.outline().anchors()) {
            if (anchor.kind() == Anchor.Kind.HEADING) {
                slugs.put(note.text().lineAt(anchor.range().start()), anchor.id());
            }
        }
        SyntaxTree tree = SyntaxTree.parse(note.text());
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(SyntaxTree.extensions())
                .nodeRendererFactory(CleanHtmlRenderer::new)
                .attributeProviderFactory(context -> new NoteAttributes(tree, slugs))
                .build();
        long limit = Math.max(ALWAYS_ALLOWED, (long) MAX_GROWTH * note.text().length());
        LimitedText html = new LimitedText(limit);
        try {
            renderer.render(tree.document(), html);
        } catch (LimitedText.FullException e) {
            throw new TooComplexException(Position.START, "its HTML has more than " + limit + " characters");
        }
        return html.toString();
    }

    /** Text that refuses to grow beyond a limit. */
    private static final class LimitedText implements Appendable {

        private final long limit;
        private final StringBuilder text = new StringBuilder();

        LimitedText(long limit) {
            this.limit = limit;
        }

        @Override
        public Appendable append(CharSequence more) throws IOException {
            return append(more, 0, more.length());
        }

        @Override
        public Appendable append(CharSequence more, int start, int end) throws IOException {
            if (text.length() + (long) end - start > limit) {
                throw new FullException();
            }
            text.append(more, start, end);
            return this;
        }

        @Override
        public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
        }

        @Override
        public String toString() {
            return text.toString();
        }

        /** Unchecked, since the renderer's own signature has no room for a checked one. */
        private static final class FullException extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
    }
}
