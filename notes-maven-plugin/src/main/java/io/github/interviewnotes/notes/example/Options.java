package io.github.interviewnotes.notes.example;

import java.util.List;
import java.util.Optional;

/**
 * What the info string of a block says about running it.
 *
 * @param runs whether it runs at all: it is neither a fragment nor meant to be wrong
 * @param session the session that it belongs to
 * @param raises how it must fail: the name of an exception, an SQLSTATE or an exit status
 * @param needs what must be there for it to run
 */
record Options(boolean runs, Optional<String> session, Optional<String> raises, List<Need> needs) {

    Options {
        needs = List.copyOf(needs);
    }

    boolean needs(String capability) {
        return needs.stream().anyMatch(need -> need.capability().equals(capability));
    }
}
