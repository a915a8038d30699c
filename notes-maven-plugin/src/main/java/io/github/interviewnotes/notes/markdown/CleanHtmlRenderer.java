package io.github.interviewnotes.notes.markdown;

import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders raw HTML through {@link CleanHtml}. */
final class CleanHtmlRenderer implements NodeRenderer {

    private final HtmlWriter html;

    CleanHtmlRenderer(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        int line = NoteAttributes.line(node);
        if (node instanceof HtmlBlock block) {
            html.line();
            html.raw(CleanHtml.clean(block.getLiteral(), line));
            html.line();
        } else if (node instanceof HtmlInline inline) {
            html.raw(CleanHtml.clean(inline.getLiteral(), line));
        }
    }
}
