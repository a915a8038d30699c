package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;

/** Asks the real web, over HTTP. */
public final class HttpWeb implements Web {

    /** So many hosts without one that exists say more of this computer than of the hosts. */
    private static final int HOSTS_THAT_PROVE = 3;

    private final Policy policy;
    private final Secrets secrets;
    private final Shelf shelf;
    private final Progress progress;
    private final Surroundings surroundings;

    /** What the real run takes from the system and a test gives. */
    record Surroundings(
            AddressBook addresses,
            Optional<SSLContext> tls,
            Clock clock,
            RandomGenerator random,
            Duration firstBackoff) {}

    HttpWeb(
            Policy policy,
            Function<String, Optional<String>> environment,
            Shelf shelf,
            Progress progress,
            Surroundings surroundings) {
        this.policy = policy;
        this.secrets = new Secrets(policy.headers(), environment);
        this.shelf = shelf;
        this.progress = progress;
        this.surroundings = surroundings;
    }

    /**
     * Returns the web; nothing is asked yet.
     *
     * @param environment gives the values of the variables that the policy names
     * @param shelf where successes and failing days are kept
     */
    public static Web of(
            Policy policy, Function<String, Optional<String>> environment, Shelf shelf, Progress progress) {
        return new HttpWeb(
                policy,
                environment,
                shelf,
                progress,
                new Surroundings(
                        new AddressBook(Resolver.ofSystem(), new AddressGuard()),
                        Optional.empty(),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        Duration.ofSeconds(1)));
    }

    @Override
    public Map<String, Answer> ask(List<Question> questions) {
        Memory memory = new Memory(policy, shelf, surroundings.clock(), surroundings.random());
        Map<String, Answer> answers = new TreeMap<>();
        List<Question> open = new ArrayList<>();
        for (Question question : questions) {
            if (memory.knows(question)) {
                answers.put(question.address().url(), Answer.of(new Verdict.Alive()));
            } else {
                open.add(question);
            }
        }
        if (open.isEmpty()) {
            return answers;
        }
        try (Fetcher fetcher = new Fetcher(policy.limits(), surroundings.addresses(), secrets, surroundings.tls());
                Autosave saving = new Autosave(memory)) {
            saving.start();
            Map<String, Outcome> outcomes = outcomes(open, memory, fetcher);
            boolean offline = isOffline(outcomes);
            for (Question question : open) {
                Outcome outcome = outcomes.get(question.address().url());
                answers.put(question.address().url(), memory.conclude(question, offline ? doubt(outcome) : outcome));
            }
        } catch (IOException e) {
            open.forEach(question ->
                    answers.put(question.address().url(), Answer.of(new Verdict.Unjudged("no port could be opened"))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for links");
        } finally {
            memory.save();
        }
        return answers;
    }

    private Map<String, Outcome> outcomes(List<Question> open, Memory memory, Fetcher fetcher)
            throws InterruptedException {
        Pace pace = new Pace(Duration.ofMillis(policy.limits().gap()));
        Tools tools = new Tools(fetcher, policy, secrets, pace, new PageReader(), surroundings.clock());
        Backoff backoff = new Backoff(surroundings.firstBackoff(), surroundings.random());
        return new Passes(tools, backoff, memory::learn, progress).run(open);
    }

    private static boolean isOffline(Map<String, Outcome> outcomes) {
        return outcomes.values().stream().allMatch(outcome -> outcome.verdict().isAboutTheName())
                && outcomes.values().stream().map(Outcome::host).distinct().count() >= HOSTS_THAT_PROVE;
    }

    private static Outcome doubt(Outcome outcome) {
        return Outcome.of(
                new Verdict.Unjudged("not one host has an address, so this computer seems to be offline"),
                outcome.host());
    }
}
