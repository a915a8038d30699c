package io.github.interviewnotes.notes.publish.highlight;

import java.util.List;

/** Divides code into tokens. Implementations are thread-safe, and the same code always gives the same tokens. */
public interface Highlighter {

    /**
     * Returns the tokens of {@code code}; their texts joined are exactly {@code code}.
     *
     * @param language the first word of a fence's info string, in any letter case; an unknown one gives one plain token
     */
    List<Token> tokens(String language, String code);
}
