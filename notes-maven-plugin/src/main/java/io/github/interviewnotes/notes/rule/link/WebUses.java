package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.web.BadAddressException;
import io.github.interviewnotes.notes.web.Policy;
import io.github.interviewnotes.notes.web.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places of a notebook that point into the web, but for those that hold credentials.
 *
 * @param policy says which are left alone
 */
record WebUses(Policy policy) {

    /** A link that cannot be asked for, and why. */
    record Malformed(WebUse use, String reason) {}

    /** Returns the places with what they point to, in the order of notes and links. */
    Map<WebUse, WebAddress> addresses(Notebook notebook) {
        Map<WebUse, WebAddress> addresses = new LinkedHashMap<>();
        uses(notebook).forEach(use -> {
            try {
                WebAddress address = WebAddress.parse(use.target().written());
                if (!policy.excludes(address)) {
                    addresses.put(use, address);
                }
            } catch (BadAddressException e) {
                // a rule of its own says so
            }
        });
        return addresses;
    }

    /** Returns the places whose address is none. */
    List<Malformed> malformed(Notebook notebook) {
        List<Malformed> malformed = new ArrayList<>();
        uses(notebook).forEach(use -> {
            try {
                WebAddress.parse(use.target().written());
            } catch (BadAddressException e) {
                if (!policy.excludes(use.target().written())) {
                    malformed.add(new Malformed(use, e.getMessage()));
                }
            }
        });
        return malformed;
    }

    private static List<WebUse> uses(Notebook notebook) {
        List<WebUse> uses = new ArrayList<>();
        for (Note note : notebook.notes()) {
            WebUse.of(note)
                    .filter(WebUse::isOnTheWeb)
                    .filter(use -> !Credentials.areIn(use.target()))
                    .forEach(uses::add);
        }
        return uses;
    }
}
