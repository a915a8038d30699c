package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.web.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the anchor of an address that its page should have. */
final class Anchor {

    /** What browsers and sites make something else of: the top, lines of code, addresses within an application, media. */
    private static final Pattern NONE =
            Pattern.compile("|top|L\\d+(C\\d+)?(-L?\\d+(C\\d+)?)?|[!/].*|[a-z]+=.*", Pattern.DOTALL);

    private static final String TEXT_DIRECTIVE = ":~:";

    private Anchor() {}

    /** Returns the fragment as written, without a text directive; nothing where no id or name is meant. */
    static Optional<String> of(WebAddress address) {
        return address.fragment()
                .map(written -> {
                    int directive = written.indexOf(TEXT_DIRECTIVE);
                    return directive < 0 ? written : written.substring(0, directive);
                })
                .filter(fragment -> !NONE.matcher(fragment).matches());
    }
}
