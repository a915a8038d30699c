package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How the style sheet sets the text of an element. Slanted letters are taken for upright ones, which are hardly wider.
 *
 * @param most the largest that the font size may be, measured in that of an element around it
 * @param least the smallest that it may be
 */
record Typeface(FontStack stack, boolean bold, double most, double least) {

    // the style sheet sets code smaller, since its letters are larger
    private static final double CODE_SCALE = 0.86;
    // raised and lowered letters have a fixed size, which is this in the smallest text and in the largest
    private static final double RAISED_MOST = 0.95;
    private static final double RAISED_LEAST = 0.43;

    private static final Set<String> CODE = Set.of("code", "kbd", "samp");
    private static final Set<String> RAISED = Set.of("sup", "sub");
    private static final Set<String> HEAD =
            Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "summary");
    private static final Set<String> BOLD =
            Set.of("th", "strong", "b", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "summary");

    /**
     * Returns the typeface of the text directly in {@code element}.
     *
     * @param around an element around it, or itself
     */
    static Typeface of(Element element, Element around) {
        boolean pre = isIn(Set.of("pre"), element);
        boolean code = pre || isIn(CODE, element);
        FontStack stack = code ? FontStack.CODE : isIn(HEAD, element) ? FontStack.HEAD : FontStack.TEXT;
        double most = 1;
        double least = 1;
        for (Element each = element; each != around; each = each.parent()) {
            if (CODE.contains(each.normalName()) && !pre) {
                most *= CODE_SCALE;
                least *= CODE_SCALE;
            } else if (RAISED.contains(each.normalName())) {
                most *= RAISED_MOST;
                least *= RAISED_LEAST;
            }
        }
        return new Typeface(stack, !code && isIn(BOLD, element), most, least);
    }

    private static boolean isIn(Set<String> names, Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (names.contains(each.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the width of a character, measured in the font size of the element around. */
    double width(Glyphs glyphs, int codePoint) {
        Face heavy = stack == FontStack.HEAD ? Face.SANS_BOLD : Face.SERIF_BOLD;
        Face face = bold && glyphs.has(heavy, codePoint)
                ? heavy
                : glyphs.first(stack.faces(), codePoint).orElse(stack.faces().get(0));
        return glyphs.width(face, most, codePoint);
    }
}
