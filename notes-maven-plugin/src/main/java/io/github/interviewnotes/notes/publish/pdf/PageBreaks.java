package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.layout.BoxBuilder;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.ViewportBox;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays a book out twice: first without pages, to learn how high everything is, and then so that each page of a chapter begins where
 * {@link PageCuts} has it begin. The engine alone fills page by page and never looks ahead.
 */
final class PageBreaks {

    private PageBreaks() {}

    /** Lays out what {@code renderer} is to paint. */
    static void layOut(PdfBoxRenderer renderer) {
        SharedContext shared = renderer.getSharedContext();
        LayoutContext context = shared.newLayoutContextInstance();
        NumberPlaces.keep(context);
        context.setFontContext(new PdfBoxFontContext());
        ((PdfBoxTextRenderer) shared.getTextRenderer()).setup(context.getFontContext(), new SimpleBidiReorderer());
        PageBox page = Layer.createPageBox(context, "first");
        int height = page.getContentHeight(context);
        BlockBox root = withoutPages(renderer, context, new Rectangle(page.getContentWidth(context), height));
        PageStyles styles = new PageStyles();
        parts(root).forEach(part -> {
            // the margin of a chapter is that of the paragraph before it; that of the others is above their own title
            int top = part.getAbsY()
                    + (isNumbered(part) ? 0 : (int) part.getMargin(context).top());
            List<PageCuts.Page> pages = PageCuts.of(Galley.of(part, context), top, height);
            pages.stream().skip(1).forEach(styles::begin);
            pages.stream().filter(each -> each.scale() < 1).forEach(styles::shrink);
        });
        styles.write();
        renderer.layout();
        LineEnds.trim(renderer.getRootBox(), context);
    }

    private static BlockBox withoutPages(PdfBoxRenderer renderer, LayoutContext context, Rectangle view) {
        renderer.getSharedContext().setPrint(false);
        BlockBox root = BoxBuilder.createRootBox(context, renderer.getDocument());
        root.setContainingBlock(new ViewportBox(view));
        root.layout(context);
        renderer.getSharedContext().setPrint(true);
        return root;
    }

    /** Returns the contents, the chapters and the index of prompts. */
    private static Stream<BlockBox> parts(Box box) {
        return box.getChildren().stream().flatMap(child -> isPart(child) ? Stream.of((BlockBox) child) : parts(child));
    }

    private static boolean isPart(Box box) {
        return box.getElement() != null && (hasClass(box, "chapter") || isNumbered(box));
    }

    private static boolean isNumbered(Box box) {
        return hasClass(box, "contents") || hasClass(box, "prompts");
    }

    private static boolean hasClass(Box box, String name) {
        return List.of(box.getElement().getAttribute("class").split(" ")).contains(name);
    }
}
