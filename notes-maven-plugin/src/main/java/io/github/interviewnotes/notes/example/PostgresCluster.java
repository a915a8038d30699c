package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.Run;
import io.github.interviewnotes.notes.process.Server;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a PostgreSQL cluster.
 *
 * @param programs the folder with PostgreSQL's programs
 * @param folder where the cluster lies
 * @param sandbox how far the server is kept apart
 * @param environment all variables that it gets
 */
record PostgresCluster(Path programs, UnitFolder folder, Sandbox sandbox, Map<String, String> environment) {

    /** The superuser, and on most systems the account that servers run as. */
    static final String USER = "postgres";

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1 << 20);

    /**
     * Makes the cluster and starts a server for it, which takes connections at a socket some time later.
     *
     * @throws IOException if that fails; the message says how
     */
    Server start() throws IOException {
        String account = account();
        if (sandbox.unprivileged()) {
            UserPrincipal owner =
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(account);
            Files.setOwner(folder.home(), owner);
            Files.setOwner(folder.run(), owner);
        }
        String locale = Files.isDirectory(Path.of("/proc")) ? "C.UTF-8" : "C";
        List<String> init = command(
                account,
                "initdb",
                "--auth=trust",
                "--username=" + USER,
                "--no-sync",
                "--encoding=UTF8",
                "--locale=" + locale);
        Run made = new Invocation(init, environment, folder.root(), new byte[0], LIMITS).run();
        if (!made.succeeded()) {
            throw new IOException("initdb failed: " + lastLine(made).replace(folder.root() + "/", ""));
        }
        List<String> serve = command(
                account,
                "postgres",
                "--listen_addresses=",
                "--unix_socket_directories=" + folder.run(),
                "--fsync=off",
                "--timezone=UTC",
                "--log_timezone=UTC");
        return Server.start(serve, environment, folder.root(), folder.root().resolve("log"));
    }

    /** PostgreSQL refuses to run as root, and as somebody whom the system does not know. */
    private static String account() {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(USER);
            return USER;
        } catch (IOException | UnsupportedOperationException e) {
            // every Linux has this one
            return "nobody";
        }
    }

    private List<String> command(String account, String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(programs.resolve(program).toString()));
        words.addAll(List.of("-D", folder.home().resolve("data").toString()));
        words.addAll(List.of(arguments));
        return sandbox.command(
                folder, new Sandbox.Who(account), Optional.empty(), Optional.empty(), List.of(programs), words);
    }

    static String lastLine(Run run) {
        String last = Details.lastLine(run.errText());
        if (!last.isEmpty()) {
            return last;
        }
        return run.ending() instanceof Ending.NotStarted notStarted
                ? notStarted.reason()
                : run.ending().toString();
    }
}
