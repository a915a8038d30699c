package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Quoted;

/** Says of a verdict that it was given behind a redirect. */
final class Hop {

    private Hop() {}

    /** Returns {@code verdict} with the place where it was given. */
    static Verdict behind(WebAddress at, Verdict verdict) {
        String place = "it redirects to " + Quoted.of(at.url());
        String start = place + ", where ";
        if (verdict instanceof Verdict.Refused refused) {
            return new Verdict.Refused(place + "; " + refused.reason());
        }
        if (verdict instanceof Verdict.Gone gone) {
            return new Verdict.Gone(start + gone.reason());
        }
        if (verdict instanceof Verdict.NoHost gone) {
            return new Verdict.NoHost(start + gone.reason());
        }
        if (verdict instanceof Verdict.Blocked blocked) {
            return new Verdict.Blocked(start + blocked.answer());
        }
        if (verdict instanceof Verdict.CertificateTrouble trouble) {
            return new Verdict.CertificateTrouble(start + trouble.reason());
        }
        if (verdict instanceof Verdict.TimedOut late) {
            return new Verdict.TimedOut(start + late.reason());
        }
        if (verdict instanceof Verdict.NoNameServer unknown) {
            return new Verdict.NoNameServer(start + unknown.reason());
        }
        return verdict instanceof Verdict.Unreachable unreachable
                ? new Verdict.Unreachable(start + unreachable.reason())
                : verdict;
    }
}
