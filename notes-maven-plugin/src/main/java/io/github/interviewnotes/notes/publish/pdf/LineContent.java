package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import io.github.interviewnotes.notes.publish.pdf.Strip.Picture;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in a line that the engine has set. */
final class LineContent {

    /** A picture that is not higher, in dots, is part of the text. */
    private static final int SMALL = 1333;

    private LineContent() {}

    /** Returns the text, with that of all elements in it. */
    static String text(LineBox line) {
        StringBuilder text = new StringBuilder();
        parts(line)
                .filter(InlineText.class::isInstance)
                .forEach(part -> text.append(((InlineText) part).getSubstring()));
        return text.toString();
    }

    /** Returns the first picture that is higher than a few lines. */
    static Optional<Picture> picture(LineBox line) {
        return boxes(line)
                .filter(box -> box.getElement() != null
                        && box.getElement().getNodeName().equals("img"))
                .filter(box -> box.getHeight() > SMALL)
                .map(box -> new Picture(box.getElement(), box.getHeight()))
                .findFirst();
    }

    /** Returns the boxes that stand in the text like letters: pictures, bullets. */
    static Stream<BlockBox> boxes(LineBox line) {
        return parts(line).filter(BlockBox.class::isInstance).map(BlockBox.class::cast);
    }

    /** Returns texts and boxes from left to right. */
    private static Stream<Object> parts(Box line) {
        Stream<?> children = line instanceof InlineLayoutBox inline
                ? IntStream.range(0, inline.getInlineChildCount()).mapToObj(inline::getInlineChild)
                : line.getChildren().stream();
        return children.flatMap(
                child -> child instanceof Box box && !(child instanceof BlockBox) ? parts(box) : Stream.of(child));
    }
}
