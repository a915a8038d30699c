package io.github.interviewnotes.notes.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words behind an opening fence, divided by blanks; some tools write a comma before attributes ({@code json,title="x"}).
 *
 * @param language the first word, or the empty string where that is no name ({@code title="x"}, {@code {.yaml}})
 * @param attributes the other words; of two with one name the first counts
 */
record InfoString(String language, Map<String, String> attributes) {

    private static final Pattern LANGUAGE =
            Pattern.compile("[^\\s={}\"'][^\\s=]*(?=\\s|$)|[^\\s={}\"',][^\\s=,]*(?=,)");
    private static final Pattern WORD =
            Pattern.compile(",*([^\\s=,][^\\s=]*)(?:=(?:\"([^\"]*)\"|'([^']*)'|(\\S*)))?|=\\S*");

    static InfoString of(String info) {
        boolean braced = info.startsWith("{") && info.endsWith("}") && info.length() > 1;
        String words = braced ? info.substring(1, info.length() - 1) : info;
        Matcher first = LANGUAGE.matcher(words);
        boolean named = !braced && first.lookingAt();
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher word = WORD.matcher(words).region(named ? first.end() : 0, words.length());
        while (word.find()) {
            if (word.group(1) != null) {
                attributes.putIfAbsent(word.group(1), value(word));
            }
        }
        return new InfoString(named ? first.group() : "", attributes);
    }

    private static String value(Matcher word) {
        for (int group = 2; group <= 4; group++) {
            if (word.group(group) != null) {
                return word.group(group);
            }
        }
        return "";
    }
}
