package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

/**
 * Ends what is around the last words of a line, such as a link, with their letters. The engine counts the space behind them, too, and
 * underlines it. The space itself stays: it is what parts the words for those who hear or copy them.
 */
final class LineEnds {

    private static final String SPACE = " ";

    private final LayoutContext context;

    private LineEnds(LayoutContext context) {
        this.context = context;
    }

    /**
     * Corrects all lines in a box.
     *
     * @param box is laid out, and not yet painted
     */
    static void trim(Box box, LayoutContext context) {
        new LineEnds(context).trim(box);
    }

    private void trim(Box box) {
        if (box instanceof LineBox line && line.getChildCount() > 0) {
            trimLast(line.getChild(line.getChildCount() - 1));
        }
        box.getChildren().forEach(this::trim);
    }

    /** Returns by how much it has made smaller what ends a line, in dots. */
    private int trimLast(Object last) {
        if (last instanceof InlineLayoutBox box && box.getInlineChildCount() > 0) {
            int room = trimLast(box.getInlineChild(box.getInlineChildCount() - 1));
            box.setInlineWidth(box.getInlineWidth() - room);
            return room;
        }
        return last instanceof InlineText text && text.getSubstring().endsWith(SPACE) ? space(text.getParent()) : 0;
    }

    private int space(InlineLayoutBox box) {
        FSFont font = box.getStyle().getFSFont(context);
        return context.getTextRenderer().getWidth(context.getFontContext(), font, SPACE);
    }
}
