package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.FolderShelf;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.report.CheckstyleReport;
import io.github.interviewnotes.notes.report.ConsoleReport;
import io.github.interviewnotes.notes.report.FindingsJUnitReport;
import io.github.interviewnotes.notes.report.GitHubAnnotations;
import io.github.interviewnotes.notes.report.GitHubSummary;
import io.github.interviewnotes.notes.report.GitLabReport;
import io.github.interviewnotes.notes.report.JsonReport;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.SarifReport;
import io.github.interviewnotes.notes.report.Style;
import io.github.interviewnotes.notes.report.Summary;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From notes and policy to findings, with a real server between. */
@Timeout(60)
class ExternalLinksTest {

    @TempDir
    Path folder;

    private RudeServer server;
    private final Asking asking = new Asking();

    @BeforeEach
    void start() throws IOException {
        server = new RudeServer();
        Files.createDirectories(folder.resolve("notes"));
        Files.createDirectories(folder.resolve("rules"));
        policy("");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void note(String name, String text) throws IOException {
        Files.writeString(folder.resolve("notes/" + name), text.replace("PORT", "" + server.port()));
    }

    private void policy(String yaml) throws IOException {
        Files.writeString(
                folder.resolve("rules/links.yaml"),
                yaml.replace("PORT", "" + server.port()) + "\nlimits: {gap-milliseconds: 0, answer-seconds: 2}\n");
    }

    private CheckResult check() throws Exception {
        Configuration configuration = Configuration.read(folder.resolve("rules"));
        asking.policy = configuration.links().policy();
        asking.shelf = new FolderShelf(folder.resolve("cache"));
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.of(""));
        WebLinks links = WebLinks.of(asking.web(), asking.policy);
        try (Workers workers = new Workers(2)) {
            List<Rule> rules = Rules.of(configuration, syntax, links, ProseEffort.once(), false).all().stream()
                    .filter(rule ->
                            List.of("link", "suppression").contains(rule.id().family()))
                    .toList();
            return new Checker(rules, configuration.rules(), FindingCache.none(), workers)
                    .check(new NotebookLoader(configuration.notes(), workers).load(folder.resolve("notes")));
        }
    }

    private List<String> findings() throws Exception {
        return lines(check());
    }

    private List<String> lines(CheckResult result) {
        return result.findings().stream()
                .map(finding -> finding.location().path() + ":"
                        + finding.location().start() + "-"
                        + finding.location().end() + " " + finding.severity().word() + " " + finding.rule() + " "
                        + finding.message().replace("" + server.port(), "PORT"))
                .toList();
    }

    @Test
    void aPageIsAskedForOnceAndEveryPlaceIsReported() throws Exception {
        note("a.md", "[one](http://s.example:PORT/x) and <http://s.example:PORT/x#a>.\n");
        note(
                "b.md",
                "![two](http://s.example:PORT/x \"title\"), [three][t], <a href=\"http://s.example:PORT/x#b\">four</a>\n\n"
                        + "\u00e9\ud83d\ude00 [five](<http://s.example:PORT/x>)\n\n[t]: http://s.example:PORT/x\n");

        List<String> found = findings();

        // a URL is 17 characters and those of the port and of its path
        int page = 19 + String.valueOf(server.port()).length();
        int part = page + 2;
        int reference = "![two]( \"title\"), ".length() + page + 1;
        int html = reference + "[three][t], <a href=\"".length();
        String gone = " error link/dead 'http://s.example:PORT/x'";
        String message = " is gone: the server answered 404 Not Found; link to another page, or remove the link";
        assertEquals(
                List.of(
                        "a.md:1:7-1:" + (7 + page) + gone + message,
                        "a.md:1:" + (14 + page) + "-1:" + (14 + page + part) + gone.replace("/x", "/x#a") + message,
                        "b.md:1:8-1:" + (8 + page) + gone + message,
                        "b.md:1:" + reference + "-1:" + (reference + "[three][t]".length()) + gone + message,
                        "b.md:1:" + html + "-1:" + (html + part) + gone.replace("/x", "/x#b") + message,
                        "b.md:3:12-3:" + (12 + page) + gone + message),
                found);
        // anchors are asked for, so it is GET, and once
        assertEquals(
                List.of("GET"),
                server.requests().stream().map(RudeServer.Request::method).toList());
    }

    @Test
    void aMovedLinkIsRewrittenAndItsFragmentStays() throws Exception {
        server.redirect("/old", 301, "/new").html("/new", "<p id=a>");
        note("a.md", "[x](http://s.example:PORT/old#a)\n");

        Finding finding = check().findings().get(0);

        assertEquals("link/moved", finding.rule().toString());
        assertEquals(
                "http://s.example:" + server.port() + "/new#a",
                finding.edits().get(0).replacement());
        assertEquals(4, finding.edits().get(0).range().start());
    }

    /** A text directive names no part that a page must have: such links share the request of the page, which need not be read. */
    @Test
    void textDirectivesAreIgnored() throws Exception {
        server.html("/", "<p id=a>sorting");
        note(
                "a.md",
                "<http://s.example:PORT/> <http://s.example:PORT/#:~:text=heaps> <http://s.example:PORT/#:~:text=a,b&text=c>\n");
        assertEquals(List.of(), findings());
        assertEquals(
                List.of("HEAD"),
                server.requests().stream().map(RudeServer.Request::method).toList());

        note("b.md", "<http://s.example:PORT/#a:~:text=heaps> <http://s.example:PORT/#b:~:text=sorting>\n");
        List<String> found = findings();
        assertEquals(1, found.size(), found::toString);
        assertTrue(
                found.get(0)
                        .endsWith(
                                " warning link/broken-fragment the page of 'http://s.example:PORT/#b:~:text=sorting' has no"
                                        + " id or name 'b'; link to another part of it, or to the whole page"),
                found::toString);
    }

    @Test
    void aFailingPageBecomesAnErrorAfterDays() throws Exception {
        server.on("/", "503 No", "");
        note("a.md", "[x](http://s.example:PORT/)\n");

        List<String> severities = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            severities.add(check().findings().get(0).severity().word());
            asking.now = asking.now.plus(Duration.ofDays(1));
        }

        assertEquals(List.of("warning", "warning", "error"), severities);
    }

    @Test
    void thePolicyExcludesRemapsAndAccepts() throws Exception {
        server.on("/shop", "403 No", "").html("/new/page", "");
        policy("""
                exclude:
                  - {url: "http://out.example:PORT/*", reason: test}
                remap:
                  - {from: "http://s.example:PORT/old/", to: "http://s.example:PORT/new/", reason: test}
                accept:
                  - {url: "http://s.example:PORT/shop", statuses: 403, reason: test}
                """);
        note("a.md", "<http://out.example:PORT/a> <http://s.example:PORT/old/page> <http://s.example:PORT/shop>\n");

        assertEquals(List.of(), findings());
        assertEquals(0, server.requests("/a").size());
        assertEquals(0, server.requests("/old/page").size());
    }

    @Test
    void anExcludedPageIsNotAskedAlsoBehindRedirectsAndRemaps() throws Exception {
        server.redirect("/go", 301, "http://out.example:PORT/page".replace("PORT", "" + server.port()));
        policy("""
                exclude:
                  - {url: "http://out.example:PORT/*", reason: test}
                remap:
                  - {from: "http://s.example:PORT/new/", to: "http://out.example:PORT/", reason: test}
                """);
        note("a.md", "<http://out.example:PORT/page> <http://s.example:PORT/go> <http://s.example:PORT/new/page>\n");

        CheckResult result = check();

        assertEquals(List.of(), lines(result));
        assertFalse(Summary.of(result).contains("unjudged"), Summary.of(result));
        assertEquals(
                List.of("/go"),
                server.requests().stream().map(RudeServer.Request::path).toList());
        assertFalse(Files.readString(folder.resolve("cache/links.json")).contains("example"), "nothing is a success");
    }

    @Test
    void aPrivateAddressIsAFindingThatNamesTheWayOut() throws Exception {
        asking.resolver = host -> List.of(InetAddress.getByName("10.1.2.3"));
        note("a.md", "<http://wiki.corp.example/>\n");

        assertEquals(
                List.of(
                        "a.md:1:2-1:27 warning link/private-address 'http://wiki.corp.example/' is not on the public web:"
                                + " the host 'wiki.corp.example' has the address 10.1.2.3, which is private; link to a page that"
                                + " every reader can open, or name the host under company-hosts in rules/links.yaml"),
                findings());
    }

    @Test
    void aCommentIsNotIdleOnADayOnWhichThePageIsThere() throws Exception {
        server.html("/", "");
        note("a.md", "<!-- notes-disable-next-line link/dead -- it comes and goes -->\n<http://s.example:PORT/>\n");
        assertEquals(List.of(), findings());

        server.on("/", "404 No", "");
        Files.delete(folder.resolve("cache/links.json"));
        assertEquals(List.of(), findings());
    }

    @Test
    void whatNobodyKnowsIsSaidInTheLastLine() throws Exception {
        note("a.md", "<http://a.gone.example/> <http://b.gone.example/> <http://c.gone.example/>\n");

        CheckResult result = check();

        assertEquals(List.of(), result.findings());
        assertTrue(
                Summary.of(result)
                        .endsWith(
                                "; 3 links unjudged: not one host has an address, so this computer seems to be offline"),
                Summary.of(result));
    }

    @Test
    void noSecretIsInAnyReportOrFile() throws Exception {
        asking.environment = name -> Optional.of("t0p-secret");
        server.redirect("/echo", 301, "/new?t0p-secret")
                .html("/new?t0p-secret", "<title>Page not found t0p-secret</title>");
        policy("headers: [{host: s.example, from-environment: {Authorization: TOKEN}}]");
        note(
                "a.md",
                "<http://s.example:PORT/echo> <http://s.example:PORT/no>,\n"
                        + "<http://s.example:PORT/lost> <http://s.example:PORT/soft#a> [x](https://me:pass-word@s.example/y)\n"
                        + "[x](http:/me:pass-word@s.example/z)\n");

        CheckResult result = check();

        assertEquals("t0p-secret", server.requests().get(0).headers().get("authorization"));
        StringBuilder all = new StringBuilder(new TextReport(Places.ofNotes("")).of(result))
                .append(new JsonReport(Places.ofNotes("")).of(result))
                .append(new SarifReport(Places.ofNotes(""), "1").of(result))
                .append(new CheckstyleReport(Places.ofNotes("")).of(result))
                .append(new FindingsJUnitReport(Places.ofNotes(""), Optional.of(Severity.INFO)).of(result))
                .append(new GitLabReport(Places.ofNotes("")).of(result))
                .append(new GitHubAnnotations(Places.ofNotes(""), "no more").of(result))
                .append(new GitHubSummary("check", Places.ofNotes(""), "", 1_000_000).of(result));
        new ConsoleReport(Places.ofNotes(""), 50, Style.PLAIN).of(result).forEach(shown -> all.append(shown.text()));
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        assertEquals(
                2,
                result.findings().stream()
                        .filter(finding -> finding.rule().toString().equals("link/credentials"))
                        .count(),
                all::toString);
        assertFalse(all.toString().contains("t0p-secret"), all::toString);
        assertFalse(all.toString().contains("pass-word"), all::toString);
        assertFalse(
                server.requests().stream().anyMatch(request -> request.path().equals("/y")));
    }
}
