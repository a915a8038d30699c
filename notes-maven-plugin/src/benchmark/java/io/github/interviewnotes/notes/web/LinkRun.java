package io.github.interviewnotes.notes.web;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program that the benchmark of links runs: a server with a latency, and the check that asks it. */
public final class LinkRun {

    /** How many links. */
    public static final int LINKS = 2000;

    /** Of how many hosts. */
    public static final int HOSTS = 50;

    /** Milliseconds until the server answers. */
    public static final int LATENCY = 50;

    /** The most memory that the run may use. */
    public static final int MEGABYTES = 256;

    /** What the gap of each host costs at least, with the limits that are the default. */
    public static final double BOUND_SECONDS = (double) LINKS / HOSTS * Limits.defaults().gap() / 1000;

    private LinkRun() {}

    /** Prints the seconds that it took and the megabytes that the heap had at most. */
    public static void main(String[] args) throws IOException {
        String page = "<h1 id=a>A page</h1>" + "<p>with text</p>".repeat(2000);
        try (RudeServer server = new RudeServer()) {
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < LINKS; i++) {
                server.on("/" + i, (request, connection) -> {
                    Thread.sleep(LATENCY);
                    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n";
                    connection.send(request.method().equals("HEAD") ? head : head + page);
                });
                String url = "http://host" + i % HOSTS + ".example:" + server.port() + "/" + i;
                questions.add(i % 4 == 0 ? Asking.question(url, "a") : Asking.question(url));
            }
            Asking asking = new Asking();
            asking.policy = Policy.defaults();
            long start = System.nanoTime();
            Map<String, Answer> answers = asking.web().ask(questions);
            double seconds = (System.nanoTime() - start) / 1e9;
            long alive = answers.values().stream()
                    .filter(answer -> answer.verdict() instanceof Verdict.Alive)
                    .count();
            if (alive != LINKS) {
                throw new IllegalStateException("only " + alive + " links were found: the figure would be worth nothing");
            }
            System.out.println(seconds + " " + heap() / 1e6);
        }
        System.exit(0);
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
