package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.highlight.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading systems and shops ask of a style sheet. */
class StyleSheetTest {

    private static final String CSS = new StyleSheet(EnumSet.allOf(Face.class)).toString();

    private static final List<Rule> RULES = rules();

    /** A rule, also one inside of a media query. */
    private record Rule(List<String> selectors, String declarations) {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        String plain = CSS.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@media[^{]*\\{", "");
        Matcher rule = Pattern.compile("([^{}]+)\\{([^{}]*)}").matcher(plain);
        while (rule.find()) {
            rules.add(new Rule(List.of(rule.group(1).strip().split("\\s*,\\s*")), rule.group(2)));
        }
        return rules;
    }

    /** Returns the declarations for exactly this selector. */
    private static Map<String, String> declarations(String selector) {
        Map<String, String> found = new HashMap<>();
        for (Rule rule : RULES) {
            if (rule.selectors.contains(selector)) {
                for (String declaration : rule.declarations.split(";")) {
                    if (!declaration.isBlank()) {
                        found.put(declaration.split(":")[0].strip(), declaration.split(":", 2)[1].strip());
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import",
                "http:",
                "https:",
                "var(",
                "position",
                "!important",
                "justify",
                "woff",
                "float",
                "expression"
            })
    void nothingThatAShopRefuses(String refused) {
        assertFalse(CSS.contains(refused), refused);
    }

    @Test
    void noTwoHyphensInAComment() {
        assertFalse(CSS.contains("--"));
    }

    @Test
    void theReadersSizesStay() {
        List<String> fixed = RULES.stream()
                .filter(rule -> rule.declarations.matches(
                        "(?s).*(font-size|line-height|margin|padding)[a-z-]*:[^;]*\\d(px|pt)\\b.*"))
                .map(Rule::toString)
                .toList();
        assertEquals(List.of(), fixed);
        assertFalse(declarations("body").containsKey("font-size"));
        assertFalse(declarations("p").containsKey("font-size"));
    }

    @Test
    void theReadersGroundAndInkStay() {
        assertFalse(declarations("body").containsKey("color"));
        for (Rule rule : RULES) {
            boolean ground = Pattern.compile("background(-color)?:(?!\\s*transparent)")
                    .matcher(rule.declarations)
                    .find();
            assertFalse(ground, rule::toString);
        }
    }

    @Test
    void marginsAreSmall() {
        Matcher margin = Pattern.compile("margin[a-z-]*:([^;}]*)").matcher(CSS);
        while (margin.find()) {
            Matcher size = Pattern.compile("(\\d*\\.?\\d+)em").matcher(margin.group(1));
            while (size.find()) {
                assertTrue(Double.parseDouble(size.group(1)) <= 2, margin.group());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h1", "h2", "h3", "h4", "h5", "h6"})
    void aHeadingStaysWithItsText(String heading) {
        assertEquals("avoid", declarations(heading).get("break-after"));
        assertEquals("avoid", declarations(heading).get("page-break-after"));
    }

    @Test
    void linksAreUnderlined() {
        assertEquals("underline", declarations("a").get("text-decoration"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre", "code"})
    void codeHasNoLigaturesAndNoHyphens(String element) {
        assertEquals("none", declarations(element).get("font-variant-ligatures"));
        assertEquals("none", declarations(element).get("hyphens"));
    }

    @Test
    void codeWraps() {
        assertEquals("pre-wrap", declarations("pre").get("white-space"));
        assertEquals("anywhere", declarations("pre").get("overflow-wrap"));
    }

    /** A telephone's page is narrow, though the strip of all pages of a chapter, which some readers take for the screen, is not. */
    @Test
    void whatDependsOnTheScreenDependsOnTheColumnToo() {
        String columns = new ColumnSheet(StyleSheet.rules()).toString();
        Pattern query = Pattern.compile("@(media|container) (\\([^)]*\\) \\{(?:[^{}]|\\{[^{}]*})*})");
        List<String> screens =
                query.matcher(CSS).results().map(rule -> rule.group(2)).toList();

        assertTrue(screens.size() > 2);
        assertEquals(
                screens,
                query.matcher(columns).results().map(rule -> rule.group(2)).toList());
        assertEquals(
                count("[0-9]vw", CSS), count("[0-9]cqi", columns), "a size by the screen has its like by the column");
        assertTrue(columns.startsWith("body > section { container-type: inline-size; }\n"), columns);
        assertFalse(CSS.contains("container"), "an old engine would give up the sheet");
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void everyFontFamilyEndsWithAGenericOne() {
        Matcher family = Pattern.compile("\\{ font-family: ([^;]*);").matcher(CSS);
        int families = 0;
        while (family.find()) {
            families++;
            assertTrue(family.group(1).matches(".*, (serif|sans-serif|monospace)"), family.group(1));
        }
        assertEquals(3, families);
    }

    @Test
    void runningTextIsNeverSetInTheFontForCode() {
        assertFalse(declarations("body").get("font-family").contains("Mono"));
        assertTrue(declarations("pre").get("font-family").contains("DejaVu Sans Mono"));
    }

    /**
     * On a grey screen all colours of code are about one grey, since each holds on white and on black. So ink, words of the language,
     * remarks and all other marked text are told by colour, weight and slope together; and what a diff adds from what it takes away.
     */
    @Test
    void kindsOfCodeAreToldWithoutColour() {
        assertNotEquals(inGrey(Token.Kind.KEYWORD), inGrey(Token.Kind.COMMENT));
        assertNotEquals(inGrey(Token.Kind.INSERTED), inGrey(Token.Kind.DELETED));
        for (Token.Kind kind : EnumSet.of(
                Token.Kind.STRING, Token.Kind.NUMBER, Token.Kind.FUNCTION, Token.Kind.TYPE, Token.Kind.META)) {
            assertNotEquals(inGrey(Token.Kind.KEYWORD), inGrey(kind), kind::name);
            assertNotEquals(inGrey(Token.Kind.COMMENT), inGrey(kind), kind::name);
            assertTrue(declarations("pre ." + kind.cssClass()).containsKey("color"), kind::name);
        }
    }

    private static String inGrey(Token.Kind kind) {
        Map<String, String> style = declarations("pre ." + kind.cssClass());
        return style.getOrDefault("font-weight", "normal") + " " + style.getOrDefault("font-style", "normal");
    }
}
