package io.github.interviewnotes.notes.web;

/** What the web said of one URL. Texts are phrases for the middle of a sentence, without a full stop. */
public sealed interface Verdict {

    /** The page is there. */
    record Alive() implements Verdict {}

    /**
     * The page is there, at another URL that the server calls its lasting one.
     *
     * @param target that URL; with a fragment only if the server gave one
     * @param answer what the server answered: {@code 301 Moved Permanently}
     */
    record MovedForGood(String target, String answer) implements Verdict {}

    /** The server does not speak with programs; for a reader the page may well be there. */
    record Blocked(String answer) implements Verdict {}

    /** The server says that all is well and shows something else than the page. */
    record SoftMissing(String reason) implements Verdict {}

    /** The page is certainly not there. */
    record Gone(String reason) implements Verdict {}

    /** The page is certainly not there, for there is no such host. */
    record NoHost(String reason) implements Verdict {}

    /** Nobody says whether there is such a host. */
    record NoNameServer(String reason) implements Verdict {}

    /** There was no answer in time. */
    record TimedOut(String reason) implements Verdict {}

    /** The connection is not to be trusted: its certificate is not valid. */
    record CertificateTrouble(String reason) implements Verdict {}

    /** There was no answer, or one that says neither yes nor no. */
    record Unreachable(String reason) implements Verdict {}

    /**
     * The URL, or one that it redirects to, is not asked: its address is not public or not written plainly.
     *
     * @param opening what would have it asked
     */
    record Refused(String reason, Opening opening) implements Verdict {

        /** What opens the way to a page that is refused. */
        public enum Opening {
            /** Nothing does. */
            NONE,
            /** A policy that names the host as one of the company. */
            POLICY,
            /** A note that names the page itself, as no public page may lead to it. */
            NOTE
        }

        /** Returns a refusal that nothing opens. */
        public static Refused always(String reason) {
            return new Refused(reason, Opening.NONE);
        }

        /** Returns what the refusal is where a public page led here. */
        Refused behindPublicPage() {
            return opening == Opening.POLICY ? new Refused(reason, Opening.NOTE) : this;
        }
    }

    /** The policy excludes the page that the URL leads to, so nobody knows and nobody wants to. */
    record Excluded() implements Verdict {}

    /** Nobody knows; the reason lies here, not with the server. */
    record Unjudged(String reason) implements Verdict {}

    /** Tells whether the page failed without being certainly gone. */
    default boolean isDoubtful() {
        return this instanceof TimedOut
                || this instanceof Unreachable
                || this instanceof NoNameServer
                || this instanceof CertificateTrouble;
    }

    /** Tells whether it says neither that the page is there nor that it failed. */
    default boolean isSilent() {
        return this instanceof Blocked
                || this instanceof Refused
                || this instanceof Excluded
                || this instanceof Unjudged;
    }

    /** Tells whether nothing was found by the name of the host, as happens to every host when a computer is offline. */
    default boolean isAboutTheName() {
        return this instanceof NoHost || this instanceof NoNameServer;
    }
}
