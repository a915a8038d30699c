package io.github.interviewnotes.notes.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Goes to one URL and wherever it redirects, once. Serves one question and one thread. */
final class Visit {

    /** Enough of a page to see its title. */
    private static final int TITLE_BYTES = 64 * 1024;

    private final Tools tools;
    private final Question question;
    private final Set<String> seen = new HashSet<>();
    private String method;
    private Optional<Verdict.MovedForGood> moved = Optional.empty();
    private boolean lasting = true;
    private boolean sentByPublicPage;

    /** @param withBody whether the page itself is asked for at once */
    Visit(Tools tools, Question question, boolean withBody) {
        this.tools = tools;
        this.question = question;
        this.method = withBody || !question.fragments().isEmpty() ? "GET" : "HEAD";
    }

    /** Asks; the caller has already waited for the turn of the first host. */
    Outcome run() throws InterruptedException {
        Outcome outcome = ask();
        // a server may put a secret that it got into the place to go on to, which must not be written into a note
        boolean withSecret = outcome.verdict() instanceof Verdict.MovedForGood found
                && tools.secrets().occurIn(found.target());
        return withSecret
                ? new Outcome(new Verdict.Alive(), outcome.missing(), outcome.host(), outcome.pause())
                : outcome;
    }

    private Outcome ask() throws InterruptedException {
        WebAddress start;
        try {
            start = tools.policy().asked(question.address());
        } catch (BadAddressException e) {
            return Outcome.of(new Verdict.Unjudged("what it is remapped to is no web address: " + e.getMessage()), "");
        }
        WebAddress at = start;
        seen.add(start.url());
        if (tools.policy().excludes(start)) {
            return Outcome.of(new Verdict.Excluded(), start.host());
        }
        for (int hop = 0; hop <= tools.policy().limits().redirects(); hop++) {
            if (hop > 0) {
                tools.pace().await(at.host());
            }
            Fetched fetched = fetch(at);
            if (fetched instanceof Fetched.Failure failure) {
                Verdict verdict = hop == 0 ? failure.verdict() : Hop.behind(at, failure.verdict(), tools.secrets());
                return Outcome.of(
                        sentByPublicPage && verdict instanceof Verdict.Refused refused
                                ? refused.behindPublicPage()
                                : verdict,
                        at.host());
            }
            Fetched.Reply reply = (Fetched.Reply) fetched;
            if (tools.policy().accepts(question.address(), reply.status())) {
                return Outcome.of(new Verdict.Alive(), at.host());
            }
            if (!Status.isRedirect(reply.status())) {
                return new Landing(question, start, at, tools).of(reply, method.equals("GET"), moved);
            }
            String location = reply.header("location");
            if (location.isBlank()) {
                return Outcome.of(
                        new Verdict.Unreachable(
                                "the server answered " + Status.text(reply.status()) + " without saying where to"),
                        at.host());
            }
            try {
                WebAddress next = at.redirected(location);
                if (!seen.add(next.url())) {
                    return Outcome.of(circle(reply), at.host());
                }
                if (tools.policy().excludes(next)) {
                    return Outcome.of(new Verdict.Excluded(), at.host());
                }
                remember(next, reply.status());
                // whoever writes a public page must not be able to send this computer into the network of a company
                sentByPublicPage |= !tools.policy().isOfCompany(at);
                at = next;
            } catch (BadAddressException e) {
                return Outcome.of(
                        Verdict.Refused.always("it redirects to a place that is not asked: " + e.getMessage()),
                        at.host());
            }
        }
        return Outcome.of(
                new Verdict.Unreachable(
                        "it redirects more than " + tools.policy().limits().redirects() + " times"),
                at.host());
    }

    private Fetched fetch(WebAddress at) throws InterruptedException {
        int bytes = question.fragments().isEmpty()
                ? TITLE_BYTES
                : tools.policy().limits().bodyBytes();
        boolean privateToo = !sentByPublicPage && tools.policy().isOfCompany(at);
        Fetched fetched = tools.fetcher().fetch(new PageRequest(at, method, bytes, privateToo));
        boolean refused = fetched instanceof Fetched.Failure failure
                ? failure.perhapsTheMethod()
                : ((Fetched.Reply) fetched).status() >= 400
                        && ((Fetched.Reply) fetched).status() != Status.TOO_MANY_REQUESTS
                        && ((Fetched.Reply) fetched).header("retry-after").isEmpty();
        if (!refused || method.equals("GET")) {
            return fetched;
        }
        // many a server knows no HEAD, or answers it with something else
        method = "GET";
        tools.pace().await(at.host());
        return tools.fetcher().fetch(new PageRequest(at, method, bytes, privateToo));
    }

    private static Verdict circle(Fetched.Reply reply) {
        return reply.header("set-cookie").isEmpty()
                ? new Verdict.Unreachable("its redirects go round in a circle")
                : new Verdict.Blocked("the server leads whoever keeps no cookies round in a circle");
    }

    private void remember(WebAddress next, int status) {
        lasting &= Status.isLasting(status);
        if (lasting) {
            moved = Optional.of(new Verdict.MovedForGood(next.urlWithFragment(), Status.text(status)));
        }
    }
}
