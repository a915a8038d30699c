package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.PageSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheet of a book, with the measures of its page and the names of its fonts. */
final class StyleSheet {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    /** Stands for a number that only the engine knows. */
    private static final String NUMBER = "\0";

    private StyleSheet() {}

    /**
     * Returns the rules for a page; those for a telephone are the common ones and what differs.
     *
     * @param words what the book says that no note has written
     */
    static String of(PageSize size, BookWords words) throws IOException {
        String rules = rules("pdf/book.css");
        if (size == PageSize.PHONE) {
            rules += rules("pdf/phone.css");
        }
        Map<String, String> values = new HashMap<>(PageMeasures.of(size).css());
        for (FontStack stack : FontStack.values()) {
            values.put(stack.name(), stack.cssFamilies());
        }
        values.put("NUMBERED_PAGE", numberedPage(words));
        return NAME.matcher(rules)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(), name.group())));
    }

    /** Returns the value of {@code content} that names the page to which a link leads. */
    private static String numberedPage(BookWords words) {
        String marked = words.text(BookWord.PAGE, NUMBER);
        int number = marked.indexOf(NUMBER);
        // the number stays with its word
        String before = marked.substring(0, number).replaceFirst(" $", "\u00A0");
        return string(before) + " target-counter(attr(href), page) "
                + string(marked.substring(number + NUMBER.length()));
    }

    /** Returns a string of CSS 2.1, 4.3.7. */
    private static String string(String text) {
        return "'" + text.replace("\\", "\\5C ").replace("'", "\\'") + "'";
    }

    private static String rules(String name) throws IOException {
        return new String(Resource.bytes(name), StandardCharsets.UTF_8);
    }
}
