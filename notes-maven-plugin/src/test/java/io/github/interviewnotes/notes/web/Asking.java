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
import java.util.random.RandomGenerator;
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
    AddressGuard guard = new WithLoopback();
    Optional<SSLContext> tls = Optional.empty();
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    Shelf shelf = Shelf.none();
    Progress progress = Progress.silent();
    RandomGenerator random = new Random(1);
    Duration firstBackoff = Duration.ofMillis(20);
    Function<String, Optional<String>> environment = name -> Optional.empty();

    /** Lets loopback through, and only that. So that a private address can be reached, 127.10.* stands for 10.10.*. */
    private static final class WithLoopback extends AddressGuard {

        @Override
        Optional<String> fault(InetAddress address, boolean privateToo) {
            byte[] bytes = address.getAddress();
            if (bytes.length == 4 && bytes[0] == 127 && bytes[1] == 10) {
                return super.fault(inside(bytes), privateToo);
            }
            return address.isLoopbackAddress() ? Optional.empty() : super.fault(address, privateToo);
        }

        private static InetAddress inside(byte[] bytes) {
            try {
                return InetAddress.getByAddress(new byte[] {10, 10, bytes[2], bytes[3]});
            } catch (UnknownHostException e) {
                throw new IllegalStateException("four bytes are an address", e);
            }
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
                        new AddressBook(resolver, guard), tls, Clock.fixed(now, ZoneOffset.UTC), random, firstBackoff));
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
