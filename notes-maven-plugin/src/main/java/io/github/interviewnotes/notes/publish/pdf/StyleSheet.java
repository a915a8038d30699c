package io.github.interviewnotes.notes.publish.pdf;

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

    private StyleSheet() {}

    /** Returns the rules for a page; those for a telephone are the common ones and what differs. */
    static String of(PageSize size) throws IOException {
        String rules = rules("pdf/book.css");
        if (size == PageSize.PHONE) {
            rules += rules("pdf/phone.css");
        }
        Map<String, String> values = new HashMap<>(PageMeasures.of(size).css());
        for (FontStack stack : FontStack.values()) {
            values.put(stack.name(), stack.cssFamilies());
        }
        return NAME.matcher(rules)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(), name.group())));
    }

    private static String rules(String name) throws IOException {
        return new String(Resource.bytes(name), StandardCharsets.UTF_8);
    }
}
