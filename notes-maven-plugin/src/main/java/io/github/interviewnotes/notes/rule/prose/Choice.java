package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;

/** Some replacements within a message. */
final class Choice {

    private Choice() {}

    /** Returns {@code 'a'}, {@code 'a' or 'b'} or {@code 'a', 'b' or 'c'}; there must be one at least. */
    static String of(List<String> replacements) {
        List<String> quoted = replacements.stream().map(Quoted::of).toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
