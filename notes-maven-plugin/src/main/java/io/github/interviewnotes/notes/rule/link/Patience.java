package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Severity;

/**
 * Says of a page that fails without being certainly gone what it is today, and makes that an error when it has gone on.
 *
 * @param days on how many days the page must fail until that is an error
 * @param what what is wrong with the page, as a phrase in the past: {@code could not be reached}
 */
record Patience(int days, String what) {

    /** Returns the finding of a link whose page failed today for {@code reason}. */
    Finding finding(Rule rule, WebLinks.Judged judged, String reason) {
        String page = judged.use().quoted() + " " + what;
        int failed = judged.failingDays();
        if (failed < days) {
            String message = page + ": " + reason + "; day " + failed + " of " + days + " until this is an error";
            return judged.use().finding(rule, message);
        }
        String message = page + " on " + failed + (failed == 1 ? " day" : " days") + ", today because " + reason
                + "; link to another page, or exclude it in rules/links.yaml";
        return judged.use().finding(rule, message).at(Severity.ERROR);
    }
}
