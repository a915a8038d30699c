package io.github.interviewnotes.notes.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The ids of one chapter. A slug may start with a digit or hold any letter of any script; an id in a book is an ASCII XML name, since
 * EPUB asks for a name and old reading systems for ASCII.
 */
final class AnchorIds {

    private final Map<String, String> byAnchor = new HashMap<>();

    /** Gives every element of {@code body} that has an id, and every heading, its id in the book. */
    AnchorIds(Element body) {
        Set<String> taken = new HashSet<>(Set.of(Chapter.TITLE_ID));
        for (Element element : body.select("[id], h1, h2, h3, h4, h5, h6")) {
            String anchor = element.id();
            String id = ChapterIds.unique(name(anchor), taken);
            if (!anchor.isEmpty()) {
                byAnchor.putIfAbsent(anchor, id);
            }
            element.attr("id", id);
        }
    }

    /** Returns the id of the element that a link's fragment means; as a last resort in lower case, as GitHub's own script does. */
    Optional<String> id(String fragment) {
        return Optional.ofNullable(byAnchor.get(fragment))
                .or(() -> Optional.ofNullable(byAnchor.get(fragment.toLowerCase(Locale.ROOT))));
    }

    private static String name(String anchor) {
        StringBuilder name = new StringBuilder();
        anchor.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            if (plain) {
                name.appendCodePoint(c);
            } else if (c != '^') {
                name.append('x').append(Integer.toHexString(c));
            }
        });
        boolean startsWell = name.length() > 0 && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_');
        return startsWell ? name.toString() : "s-" + name;
    }
}
