package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.css.extend.ContentFunction;
import com.openhtmltopdf.css.parser.FSFunction;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.RenderingContext;
import java.util.Map;

/**
 * Keeps the places of page numbers, and of the dots that lead to them, in a layout without pages. There the engine leaves them out, and
 * lines would end elsewhere than on the pages. What stands in for them is what the engine lays out on pages, before it knows the number.
 */
final class NumberPlaces implements ContentFunction {

    private static final Map<String, String> PLACES = Map.of("target-counter", "999", "leader", " . ");

    private final String function;

    private NumberPlaces(String function) {
        this.function = function;
    }

    /** Has all that is laid out in {@code context} keep the places. */
    static void keep(LayoutContext context) {
        PLACES.keySet().forEach(each -> context.getContentFunctionFactory().registerFunction(new NumberPlaces(each)));
    }

    @Override
    public boolean canHandle(LayoutContext context, FSFunction asked) {
        return asked.getName().equals(function);
    }

    @Override
    public boolean isStatic() {
        return true;
    }

    @Override
    public String calculate(LayoutContext context, FSFunction asked) {
        return PLACES.get(function);
    }

    @Override
    public String calculate(RenderingContext context, FSFunction asked, InlineText text) {
        return PLACES.get(function);
    }

    @Override
    public String getLayoutReplacementText() {
        return PLACES.get(function);
    }
}
