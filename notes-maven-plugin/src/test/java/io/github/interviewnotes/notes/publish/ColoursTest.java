package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.interviewnotes.notes.publish.highlight.Token;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, 1.4.3: text has a contrast of at least 4.5 to 1. */
class ColoursTest {

    private static final Pattern COLOUR = Pattern.compile("(?<![-a-z])color: #([0-9a-f]{6})");

    private static final Pattern GROUND = Pattern.compile("background-color: #([0-9a-f]{6})");

    private static String css(String styleSheet) throws Exception {
        try (InputStream in = Book.class.getResourceAsStream(styleSheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> colours(String styleSheet) throws Exception {
        return colours(css(styleSheet), COLOUR);
    }

    private static List<String> colours(String css, Pattern property) {
        List<String> found = List.copyOf(new TreeSet<>(property.matcher(css)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList()));
        assertFalse(found.isEmpty());
        return found;
    }

    private static List<String> weak(List<String> colours, String ground) {
        return weaker(4.5, colours, ground);
    }

    private static List<String> weaker(double contrast, List<String> colours, String ground) {
        return colours.stream()
                .filter(colour -> contrast(colour, ground) < contrast)
                .toList();
    }

    /** No colour holds 4.5 to 1 on these too; 3 to 1 is what the standard asks of large letters. */
    @Test
    void coloursOfTheEpubCanBeReadOnSepiaAndOnDarkGrey() throws Exception {
        List<String> colours = colours("epub/book.css");
        assertEquals(List.of(), weaker(4.0, colours, "fbf0d9"));
        assertEquals(List.of(), weaker(4.0, colours, "121212"));
    }

    @Test
    void coloursOfTheEpubHoldByDayAndByNight() throws Exception {
        List<String> colours = colours("epub/book.css");
        assertEquals(List.of(), weak(colours, "ffffff"));
        assertEquals(List.of(), weak(colours, "000000"));
    }

    @Test
    void coloursOfThePdfHoldOnPaperAndOnTheGroundOfCode() throws Exception {
        List<String> colours = colours("pdf/book.css");
        assertEquals(List.of(), weak(colours, "ffffff"));
        assertEquals(List.of(), weak(colours, "f4f6f7"));
    }

    /** A print in grey keeps weight, slope and lightness; a sixth more contrast is a step that the eye sees. */
    @Test
    void kindsOfCodeInThePdfDifferInGrey() throws Exception {
        TreeMap<String, String> kinds = new TreeMap<>();
        Pattern.compile("pre \\.([a-z]) \\{ color: #([0-9a-f]{6});([^}]*)}")
                .matcher(css("pdf/book.css"))
                .results()
                .forEach(kind -> kinds.put(kind.group(1), kind.group(2) + kind.group(3)));
        assertEquals(Token.Kind.values().length - 1, kinds.size());
        List<String> alike = new ArrayList<>();
        kinds.forEach((one, style) -> kinds.tailMap(one, false).forEach((other, styleOfOther) -> {
            boolean sameFace = style.substring(6).equals(styleOfOther.substring(6));
            if (sameFace && contrast(style.substring(0, 6), styleOfOther.substring(0, 6)) < 1.15) {
                alike.add(one + " and " + other);
            }
        }));
        assertEquals(List.of(), alike);
    }

    @Test
    void coloursOfCardsHoldByDayAndByNight() throws Exception {
        String css = css("cards/card.css");
        int night = css.indexOf(".card.nightMode,");
        List<String> day = colours(css.substring(0, night), COLOUR);
        List<String> dayGrounds = colours(css.substring(0, night), GROUND);
        List<String> dark = colours(css.substring(night), COLOUR);
        List<String> darkGrounds = colours(css.substring(night), GROUND);
        assertEquals(List.of("f3f4f6", "ffffff"), dayGrounds);
        assertEquals(List.of("1e1e21", "2a2a2f"), darkGrounds);
        dayGrounds.forEach(ground -> assertEquals(List.of(), weak(day, ground)));
        darkGrounds.forEach(ground -> assertEquals(List.of(), weak(dark, ground)));
    }

    @Test
    void cardsTellApartWhatBooksTellApart() throws Exception {
        String css = css("cards/card.css");
        for (Token.Kind kind : Token.Kind.values()) {
            boolean styled = css.contains(".card ." + kind.cssClass() + " {")
                    && css.contains(".nightMode ." + kind.cssClass() + ", .night_mode ." + kind.cssClass() + " {");
            assertEquals(kind != Token.Kind.PLAIN, styled, kind.toString());
        }
    }

    private static double contrast(String one, String other) {
        double[] luminance = {luminance(one), luminance(other)};
        Arrays.sort(luminance);
        return (luminance[1] + 0.05) / (luminance[0] + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
