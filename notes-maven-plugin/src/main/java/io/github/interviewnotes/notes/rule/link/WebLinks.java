package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.web.Answer;
import io.github.interviewnotes.notes.web.Policy;
import io.github.interviewnotes.notes.web.Question;
import io.github.interviewnotes.notes.web.Verdict;
import io.github.interviewnotes.notes.web.Web;
import io.github.interviewnotes.notes.web.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the web says of a notebook's links; the rules that judge them share one. Each URL is asked about once, however many links lead
 * to it and however many rules want to know. Thread-safe.
 */
public final class WebLinks {

    private final Optional<Web> web;
    private final Policy policy;
    private final Map<Question, Answer> known = new HashMap<>();

    private WebLinks(Optional<Web> web, Policy policy) {
        this.web = web;
        this.policy = policy;
    }

    /** Returns links that are judged by {@code web}, but for those that the policy excludes. */
    public static WebLinks of(Web web, Policy policy) {
        return new WebLinks(Optional.of(web), policy);
    }

    /** Returns links that nobody judges. */
    public static WebLinks off() {
        return new WebLinks(Optional.empty(), Policy.defaults());
    }

    /**
     * A link and what the web says.
     *
     * @param address where it leads
     * @param verdict on the page
     * @param missing whether the page does not have the anchor that the link names
     * @param failingDays on how many days the page failed, today included
     */
    record Judged(WebUse use, WebAddress address, Verdict verdict, boolean missing, int failingDays) {}

    /** Returns on how many days a page must fail until that is an error. */
    int daysUntilError() {
        return policy.failingDays();
    }

    /** Returns the links whose address is none; none where links are not judged. */
    List<WebUses.Malformed> malformed(Notebook notebook) {
        return web.isPresent() ? new WebUses(policy).malformed(notebook) : List.of();
    }

    /** Returns the links into the web with their verdicts, in the order of notes and links; none where they are not judged. */
    List<Judged> judged(Notebook notebook) {
        if (web.isEmpty()) {
            return List.of();
        }
        Map<WebUse, WebAddress> addresses = new WebUses(policy).addresses(notebook);
        Map<String, Set<String>> fragments = new TreeMap<>();
        addresses.values().forEach(address -> {
            Set<String> wanted = fragments.computeIfAbsent(address.url(), url -> new TreeSet<>());
            Anchor.of(address).ifPresent(wanted::add);
        });
        Map<String, Answer> answers = answers(addresses, fragments);
        List<Judged> judged = new ArrayList<>();
        addresses.forEach((use, address) -> {
            Answer answer = answers.get(address.url());
            boolean missing =
                    Anchor.of(address).filter(answer.missing()::contains).isPresent();
            judged.add(new Judged(use, address, answer.verdict(), missing, answer.failingDays()));
        });
        return judged;
    }

    private synchronized Map<String, Answer> answers(
            Map<WebUse, WebAddress> addresses, Map<String, Set<String>> fragments) {
        Map<String, Question> questions = new TreeMap<>();
        addresses
                .values()
                .forEach(address -> questions.computeIfAbsent(
                        address.url(),
                        url -> new Question(new WebAddress(address.uri(), Optional.empty()), fragments.get(url))));
        List<Question> open = questions.values().stream()
                .filter(one -> !known.containsKey(one))
                .toList();
        if (!open.isEmpty()) {
            Map<String, Answer> fresh = web.orElseThrow().ask(open);
            open.forEach(
                    question -> known.put(question, fresh.get(question.address().url())));
        }
        Map<String, Answer> answers = new HashMap<>();
        questions.forEach((url, question) -> answers.put(url, known.get(question)));
        return answers;
    }

    /** Returns what was left unjudged and why, in short phrases. */
    List<String> unjudged(Notebook notebook) {
        Map<String, Integer> reasons = new TreeMap<>();
        judged(notebook).forEach(one -> {
            if (one.verdict() instanceof Verdict.Unjudged unjudged) {
                reasons.merge(unjudged.reason(), 1, Integer::sum);
            }
        });
        return reasons.entrySet().stream()
                .map(one -> one.getValue() + (one.getValue() == 1 ? " link" : " links") + " unjudged: " + one.getKey())
                .toList();
    }
}
