package io.github.interviewnotes.notes.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/** Asks a server on loopback under the names of the web. The exemption of loopback is here and nowhere else. */
final class Asking {

    static final Limits QUICK = new Limits(16, 4, 0, 2, 2, 300_000, 4, 2, 5, 60);

    Policy policy = with(Policy.defaults(), QUICK);
    Resolver resolver = host -> {
        if (host.endsWith(".gone.example")) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        return List.of(InetAddress.getByName(host.matches("[0-9.:a-f]+") ? host : "127.0.0.1"));
    };
    Optional<SSLContext> tls = Optional.empty();
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    Shelf shelf = Shelf.none();
    Progress progress = Progress.silent();
    Function<String, Optional<String>> environment = name -> Optional.empty();

    /** Lets loopback through, and only that. */
    private static final class WithLoopback extends AddressGuard {

        WithLoopback(Policy policy) {
            super(policy.companyHosts());
        }

        @Override
        Optional<String> fault(String host, InetAddress address) {
            return address.isLoopbackAddress() ? Optional.empty() : super.fault(host, address);
        }

        @Override
        boolean isForTests() {
            return true;
        }
    }

    static Policy with(Policy policy, Limits limits) {
        return new Policy(
                policy.exclude(),
                policy.remap(),
                policy.headers(),
                policy.accept(),
                policy.companyHosts(),
                policy.failingDays(),
                policy.remember(),
                limits);
    }

    HttpWeb web() {
        return new HttpWeb(
                policy,
                environment,
                shelf,
                progress,
                new HttpWeb.Surroundings(
                        resolver,
                        new WithLoopback(policy),
                        tls,
                        Clock.fixed(now, ZoneOffset.UTC),
                        new Random(1),
                        Duration.ofMillis(20)));
    }

    static Question question(String url, String... fragments) {
        try {
            return new Question(WebAddress.parse(url), Set.of(fragments));
        } catch (BadAddressException e) {
            throw new IllegalArgumentException(url, e);
        }
    }

    Answer answer(String url, String... fragments) {
        Map<String, Answer> answers = web().ask(List.of(question(url, fragments)));
        return answers.values().iterator().next();
    }

    Verdict verdict(String url) {
        return answer(url).verdict();
    }

    Map<String, Answer> answers(List<String> urls) {
        List<Question> questions = new ArrayList<>();
        urls.forEach(url -> questions.add(question(url)));
        return web().ask(questions);
    }
}
