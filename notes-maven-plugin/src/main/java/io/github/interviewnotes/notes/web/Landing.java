package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Judges an answer that redirects no further.
 *
 * @param start where the visit began
 * @param at where it ended
 * @param tools takes pages apart, and knows the time
 */
record Landing(Question question, WebAddress start, WebAddress at, Tools tools) {

    /**
     * Returns what the answer means.
     *
     * @param withBody whether the page itself was asked for
     * @param moved the lasting place that redirects led to
     */
    Outcome of(Fetched.Reply reply, boolean withBody, Optional<Verdict.MovedForGood> moved) {
        Optional<Page> page =
                withBody && reply.isHtml() ? Optional.of(tools.pages().read(reply, at.url())) : Optional.empty();
        boolean wall = Page.isWall(reply, page);
        String answer = Status.text(reply.status());
        if (!Status.isFine(reply.status())) {
            Verdict verdict = wall
                    ? new Verdict.Blocked("a wall against programs answered " + answer)
                    : Status.verdict(reply.status());
            boolean direct = at.url().equals(start.url());
            return new Outcome(
                    direct ? verdict : Hop.behind(at, verdict, tools.secrets()), Set.of(), at.host(), pause(reply));
        }
        if (wall) {
            return Outcome.of(new Verdict.Blocked("a wall against programs answered " + answer), at.host());
        }
        Optional<String> soft = page.flatMap(this::lost).or(this::front);
        if (soft.isPresent()) {
            return Outcome.of(new Verdict.SoftMissing(soft.get()), at.host());
        }
        Set<String> missing =
                page.map(found -> found.without(question.fragments())).orElse(Set.of());
        // a mirror that moves is no reason to rewrite a note
        boolean ours = start.url().equals(question.address().url());
        Verdict verdict =
                moved.filter(found -> ours).<Verdict>map(found -> found).orElseGet(Verdict.Alive::new);
        return new Outcome(verdict, missing, at.host(), Optional.empty());
    }

    private Optional<Duration> pause(Fetched.Reply reply) {
        return Status.asksToWait(reply.status())
                ? RetryAfter.of(reply.header("retry-after"), tools.clock().instant())
                        .or(() -> Optional.of(Duration.ZERO))
                : Optional.empty();
    }

    private Optional<String> lost(Page page) {
        return page.saysNotFound(at.uri())
                ? Optional.of("the server answered 200, but its page is titled "
                        + tools.secrets().shown(page.title().strip()))
                : Optional.empty();
    }

    /** Returns what is odd about a page that leads to the front page of its own site. */
    private Optional<String> front() {
        boolean sameSite = site(start).equals(site(at));
        boolean fromWithin =
                start.uri().getRawPath().replaceAll("/(index\\.\\w+)?$", "").length() > 1;
        boolean toFront = at.uri().getRawPath().equals("/") && at.uri().getRawQuery() == null;
        return sameSite && fromWithin && toFront
                ? Optional.of(
                        "the server leads to its front page, " + tools.secrets().shown(at.url()) + ", instead")
                : Optional.empty();
    }

    private static String site(WebAddress address) {
        return address.host().replaceFirst("^www\\.", "");
    }
}
