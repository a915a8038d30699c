package io.github.interviewnotes.notes.web;

/** Says of a verdict that it was given behind a redirect. */
final class Hop {

    private Hop() {}

    /**
     * Returns {@code verdict} with the place where it was given.
     *
     * @param secrets are not shown, wherever a server leads with one
     */
    static Verdict behind(WebAddress at, Verdict given, Secrets secrets) {
        String place = "it redirects to " + secrets.shown(at.url());
        String start = place + ", where ";
        Verdict verdict = secrets.occurIn(at.host()) ? nameless(given) : given;
        if (verdict instanceof Verdict.Refused refused) {
            return new Verdict.Refused(place + "; " + refused.reason(), refused.opening());
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

    /** Returns what can be said without the name of the host. */
    private static Verdict nameless(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            return new Verdict.Refused("its address is not public", refused.opening());
        }
        if (verdict instanceof Verdict.NoHost) {
            return new Verdict.NoHost("there is no such host");
        }
        return verdict instanceof Verdict.NoNameServer
                ? new Verdict.NoNameServer("no name server answered for the host")
                : verdict;
    }
}
