package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Quoted;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Goes to one URL and wherever it redirects, once. Serves one question and one thread. */
final class Visit {

    /** Enough of a page to see its title. */
    private static final int TITLE_BYTES = 64 * 1024;

    private final Fetcher fetcher;
    private final Policy policy;
    private final Secrets secrets;
    private final Pace pace;
    private final Clock clock;
    private final Question question;
    private final Set<String> seen = new HashSet<>();
    private String method;
    private Optional<Verdict.MovedForGood> moved = Optional.empty();
    private boolean lasting = true;

    Visit(Fetcher fetcher, Policy policy, Secrets secrets, Pace pace, Clock clock, Question question) {
        this.fetcher = fetcher;
        this.policy = policy;
        this.secrets = secrets;
        this.pace = pace;
        this.clock = clock;
        this.question = question;
        this.method = question.fragments().isEmpty() ? "HEAD" : "GET";
    }

    /** Asks; the caller has already waited for the turn of the first host. */
    Outcome run() throws InterruptedException {
        Outcome outcome = ask();
        // a server may put a secret that it got into its answer: into a place to go on to, or into a title
        if (!secrets.occurIn(outcome.verdict().toString())) {
            return outcome;
        }
        return outcome.verdict() instanceof Verdict.MovedForGood
                ? new Outcome(new Verdict.Alive(), outcome.missing(), outcome.host(), outcome.pause())
                : Outcome.of(new Verdict.Unjudged("the server repeats the value of a header"), outcome.host());
    }

    private Outcome ask() throws InterruptedException {
        WebAddress start;
        try {
            start = policy.asked(question.address());
        } catch (BadAddressException e) {
            return Outcome.of(new Verdict.Unjudged("what it is remapped to is no web address: " + e.getMessage()), "");
        }
        WebAddress at = start;
        for (int hop = 0; hop <= policy.limits().redirects(); hop++) {
            if (hop > 0) {
                pace.await(at.host());
            }
            Fetched fetched = fetch(at);
            if (fetched instanceof Fetched.Failure failure) {
                return Outcome.of(hop == 0 ? failure.verdict() : behind(at, failure.verdict()), at.host());
            }
            Fetched.Reply reply = (Fetched.Reply) fetched;
            if (policy.accepts(question.address(), reply.status())) {
                return Outcome.of(new Verdict.Alive(), at.host());
            }
            if (!Status.isRedirect(reply.status())) {
                return landed(start, at, reply);
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
                    return Outcome.of(new Verdict.Unreachable("its redirects go round in a circle"), at.host());
                }
                remember(next, reply.status());
                at = next;
            } catch (BadAddressException e) {
                return Outcome.of(
                        new Verdict.Refused("it redirects to a place that is not asked: " + e.getMessage()), at.host());
            }
        }
        return Outcome.of(
                new Verdict.Unreachable(
                        "it redirects more than " + policy.limits().redirects() + " times"),
                at.host());
    }

    private Fetched fetch(WebAddress at) throws InterruptedException {
        int bytes =
                question.fragments().isEmpty() ? TITLE_BYTES : policy.limits().bodyBytes();
        Fetched fetched = fetcher.fetch(at, method, bytes);
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
        pace.await(at.host());
        return fetcher.fetch(at, method, bytes);
    }

    private void remember(WebAddress next, int status) {
        lasting &= Status.isLasting(status);
        if (lasting) {
            String target =
                    next.url() + next.fragment().map(fragment -> "#" + fragment).orElse("");
            moved = Optional.of(new Verdict.MovedForGood(target, Status.text(status)));
        }
    }

    private static Verdict behind(WebAddress at, Verdict verdict) {
        String start = "it redirects to " + Quoted.of(at.url()) + ", where ";
        if (verdict instanceof Verdict.Refused refused) {
            return new Verdict.Refused("it redirects to " + Quoted.of(at.url()) + "; " + refused.reason());
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
        return verdict instanceof Verdict.Unreachable unreachable
                ? new Verdict.Unreachable(start + unreachable.reason())
                : verdict;
    }

    private Outcome landed(WebAddress start, WebAddress at, Fetched.Reply reply) {
        boolean get = method.equals("GET");
        Optional<Page> page = get && reply.isHtml() ? Optional.of(Page.of(reply, at.url())) : Optional.empty();
        if (!Status.isFine(reply.status())) {
            Verdict verdict = Page.isWall(reply, page)
                    ? new Verdict.Blocked("a wall against programs answered " + Status.text(reply.status()))
                    : Status.verdict(reply.status());
            return new Outcome(
                    at.url().equals(start.url()) ? verdict : behind(at, verdict),
                    Set.of(),
                    at.host(),
                    Status.asksToWait(reply.status())
                            ? RetryAfter.of(reply.header("retry-after"), clock.instant())
                                    .or(() -> Optional.of(Duration.ZERO))
                            : Optional.empty());
        }
        if (Page.isWall(reply, page)) {
            return Outcome.of(
                    new Verdict.Blocked("a wall against programs answered " + Status.text(reply.status())), at.host());
        }
        Optional<String> soft = page.flatMap(found -> found.missing(at.url())).or(() -> front(start, at));
        if (soft.isPresent()) {
            return Outcome.of(new Verdict.SoftMissing(soft.get()), at.host());
        }
        Set<String> missing =
                page.map(found -> found.without(question.fragments())).orElse(Set.of());
        // a mirror that moves is no reason to rewrite a note
        boolean ours = start.url().equals(question.address().url());
        return new Outcome(
                moved.filter(found -> ours).<Verdict>map(found -> found).orElseGet(Verdict.Alive::new),
                missing,
                at.host(),
                Optional.empty());
    }

    /** Returns what is odd about a page that leads to the front page of its own site. */
    private static Optional<String> front(WebAddress start, WebAddress at) {
        boolean sameSite = site(start).equals(site(at));
        boolean fromWithin =
                start.uri().getRawPath().replaceAll("/(index\\.\\w+)?$", "").length() > 1;
        boolean toFront = at.uri().getRawPath().equals("/") && at.uri().getRawQuery() == null;
        return sameSite && fromWithin && toFront
                ? Optional.of("the server leads to its front page, " + Quoted.of(at.url()) + ", instead")
                : Optional.empty();
    }

    private static String site(WebAddress address) {
        return address.host().replaceFirst("^www\\.", "");
    }
}
