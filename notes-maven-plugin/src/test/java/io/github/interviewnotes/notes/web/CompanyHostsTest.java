package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A public server and one of a company on a private address, and the ways from one to the other. */
@Timeout(60)
class CompanyHostsTest {

    private RudeServer site;
    private RudeServer wiki;
    private final Asking asking = new Asking();

    @BeforeEach
    void start() throws IOException {
        site = new RudeServer();
        wiki = new RudeServer(new ServerSocket(0, 50, InetAddress.getByName("127.10.0.1")));
        wiki.html("/", "");
        asking.resolver =
                host -> List.of(InetAddress.getByName(host.endsWith(".corp.example") ? "127.10.0.1" : "127.0.0.1"));
        openTo("*.corp.example");
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
        wiki.close();
    }

    private void openTo(String... hosts) {
        Policy none = Policy.defaults();
        asking.policy = new Policy(
                none.exclude(),
                none.remap(),
                none.headers(),
                none.accept(),
                List.of(hosts).stream().map(HostPattern::new).toList(),
                none.failingDays(),
                none.remember(),
                Asking.QUICK);
    }

    private String site(String path) {
        return "http://site.example:" + site.port() + path;
    }

    private String wiki(String path) {
        return "http://wiki.corp.example:" + wiki.port() + path;
    }

    private Verdict refused(String place) {
        return new Verdict.Refused(
                "it redirects to '" + place
                        + "'; the host 'wiki.corp.example' has the address 127.10.0.1, which is private",
                Verdict.Refused.Opening.NOTE);
    }

    private static Verdict unnamed(String reason) {
        return new Verdict.Refused(reason, Verdict.Refused.Opening.POLICY);
    }

    @Test
    void aNoteMayNameACompanyHost() {
        assertEquals(new Verdict.Alive(), asking.verdict(wiki("/")));
    }

    @Test
    void aCompanyHostMayLeadToAnother() {
        wiki.redirect("/in", 302, "http://login.corp.example:" + wiki.port() + "/");

        assertEquals(new Verdict.Alive(), asking.verdict(wiki("/in")));
        assertEquals("login.corp.example", wiki.requests("/").get(0).host());
    }

    @Test
    void aPublicPageMayNotLeadToACompanyHost() {
        site.redirect("/trap", 302, wiki("/restart?now"));

        assertEquals(refused(wiki("/restart?now")), asking.verdict(site("/trap")));
        assertEquals(List.of(), wiki.requests());
    }

    @Test
    void whoHasLeftTheCompanyDoesNotComeBack() {
        wiki.redirect("/out", 302, site("/back"));
        site.redirect("/back", 302, wiki("/"));

        assertEquals(refused(wiki("/")), asking.verdict(wiki("/out")));
        assertEquals(1, wiki.requests().size());
    }

    @Test
    void aCompanyHostThatLeadsToOneThatIsNotNamedSaysWhatToDo() {
        openTo("wiki.corp.example");
        wiki.redirect("/in", 302, "http://login.corp.example:" + wiki.port() + "/");

        assertEquals(
                unnamed("it redirects to 'http://login.corp.example:" + wiki.port()
                        + "/'; the host 'login.corp.example' has the address 127.10.0.1, which is private"),
                asking.verdict(wiki("/in")));
    }

    /** Naming the host would not open it. */
    @Test
    void aPublicPageMayNotLeadToAHostThatIsNotNamedEither() {
        openTo("docs.corp.example");
        site.redirect("/trap", 302, wiki("/"));

        assertEquals(refused(wiki("/")), asking.verdict(site("/trap")));
    }

    /** Both are asked for at a time, and the refusal of one must not close the way of the other. */
    @Test
    void aTrapDoesNotHarmTheLinkThatANoteNames() {
        site.redirect("/trap", 302, wiki("/slow"));
        wiki.on("/slow", (request, connection) -> {
            Thread.sleep(300);
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });

        Map<String, Answer> answers = asking.answers(List.of(wiki("/slow"), site("/trap")));

        assertEquals(new Verdict.Alive(), answers.get(wiki("/slow")).verdict());
        assertEquals(refused(wiki("/slow")), answers.get(site("/trap")).verdict());
        assertEquals(1, wiki.requests().size());
    }

    @Test
    void aHostThatIsNotNamedIsRefused() {
        openTo("docs.corp.example");

        assertEquals(
                unnamed("the host 'wiki.corp.example' has the address 127.10.0.1, which is private"),
                asking.verdict(wiki("/")));
        assertEquals(List.of(), wiki.requests());
    }

    @Test
    void aPatternThatNamesAPortOpensThatPortAlone() {
        openTo("wiki.corp.example:" + wiki.port());
        assertEquals(new Verdict.Alive(), asking.verdict(wiki("/")));

        openTo("wiki.corp.example:1");
        assertEquals(
                unnamed("the host 'wiki.corp.example' has the address 127.10.0.1, which is private"),
                asking.verdict(wiki("/")));
    }
}
