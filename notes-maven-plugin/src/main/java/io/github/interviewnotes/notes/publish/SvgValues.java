package io.github.interviewnotes.notes.publish;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges the attributes and style sheets of an SVG: none runs or fetches anything, and references stay in the file. Notes the ids that it
 * sees, and where references lead.
 *
 * @param ids those of the elements
 * @param references those of the elements to each other
 */
record SvgValues(SvgIds ids, SvgReferences references) {

    /** Attributes that fetch, that unfold to bitmaps of any size, or that give dashes another length than they say. */
    private static final Set<String> UNBOUNDED = Set.of("src", "filter", "pathlength", "vector-effect");

    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*['\"]?\\s*(#?)([^'\")]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMBEDDED = Pattern.compile("data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\\s]*");

    /** Tells whether an attribute without a namespace, or a known one with, stays. */
    boolean isHarmless(String element, String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || UNBOUNDED.contains(name)) {
            return false;
        }
        if (name.equals("id")) {
            return ids.take(value);
        }
        if (name.equals("href")) {
            if (value.startsWith("#")) {
                references.refer(value.substring(1));
                return true;
            }
            return element.equals("image") && EMBEDDED.matcher(value).matches();
        }
        return refersInside(value);
    }

    /** Tells whether all {@code url(…)} in an attribute or a style sheet stay in the file, and notes where they lead. */
    boolean refersInside(String value) {
        if (value.indexOf('\\') >= 0 || value.toLowerCase(Locale.ROOT).contains("@import")) {
            return false;
        }
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            if (reference.group(1).isEmpty()) {
                return false;
            }
            references.refer(reference.group(2).strip());
        }
        return true;
    }
}
