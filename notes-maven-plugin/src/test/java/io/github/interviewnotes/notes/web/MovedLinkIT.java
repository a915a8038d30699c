package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.maven.MavenBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole Maven builds that rewrite a link which a real server says has moved. */
class MovedLinkIT {

    @TempDir
    private Path temporary;

    private RudeServer server;
    private Path project;
    private Path note;
    private String plugin;

    @BeforeEach
    void write() throws Exception {
        plugin = LoopbackPlugin.install(Files.createDirectory(temporary.resolve("classes")));
        server = new RudeServer();
        server.redirect("/old", 301, "/new").html("/new", "<h1 id=part>").html("/same", "");
        project = Files.createDirectory(temporary.resolve("notes"));
        note = Files.writeString(project.resolve("a.md"), text("old"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String text(String page) {
        String site = "http://127.0.0.1:" + server.port() + "/";
        return "# A note\n\nSee [it](" + site + page + "#part \"title\"), <" + site + "same> and [again][it].\n\n[it]: "
                + site + page + "\n";
    }

    private String fix(String... arguments) throws Exception {
        String[] all = List.of(List.of(arguments), List.of(plugin + ":fix")).stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
        MavenBuild.Outcome outcome = new MavenBuild(project).run(all);
        assertEquals(0, outcome.exit(), outcome.output());
        return outcome.output();
    }

    @Test
    void aLinkThatMovedForGoodIsRewrittenWhereTheWebIsAsked() throws Exception {
        assertTrue(fix().contains("Nothing to mend"));
        assertEquals(List.of(), server.requests(), "the web is asked on request only");

        String mended = fix("-Dnotes.links=external");

        assertTrue(mended.contains("2 findings in 1 note mended; notes:check says what is left"), mended);
        assertEquals(text("new"), Files.readString(note));
        assertEquals(1, server.requests("/old").size());

        assertTrue(fix("-Dnotes.links=external").contains("Nothing to mend"));
        assertEquals(text("new"), Files.readString(note));
    }
}
