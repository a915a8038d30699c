package io.github.interviewnotes.notes.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * On how many days a page was asked for in vain, one after the other. A line a page: the first day, the last one, how many in between
 * and the URL, so that a person can read it and a workflow can keep it. Lines that are not understood are dropped. Thread-safe.
 */
final class History {

    static final String FILE = "failing-links.txt";

    private static final String HEAD =
            "# Pages that fail without being certainly gone: first day, last day, number of days, URL\n";

    /** After so many days without a failure nobody asks for the page any more. */
    private static final int FORGOTTEN = 90;

    /** The clocks of two computers differ, and around midnight so do their days. */
    private static final int AHEAD = 1;

    private record Failing(LocalDate first, LocalDate last, int days) {}

    /** As they were before this run. */
    private final Map<String, Failing> before = new TreeMap<>();

    private final Map<String, Failing> pages = new TreeMap<>();

    /** Counts a failure, once a day, and returns the number of days. */
    synchronized int failed(String url, LocalDate today) {
        Failing earlier = before.get(url);
        Failing now;
        if (earlier == null) {
            now = new Failing(today, today, 1);
        } else if (earlier.last.isBefore(today)) {
            now = new Failing(earlier.first, today, earlier.days + 1);
        } else {
            now = earlier;
        }
        pages.put(url, now);
        return now.days;
    }

    /** Forgets the failures of a page that gave a clear answer. */
    synchronized void answered(String url) {
        pages.remove(url);
    }

    /** Takes back what this run has said of a page so far. */
    synchronized void unknown(String url) {
        Failing earlier = before.get(url);
        if (earlier == null) {
            pages.remove(url);
        } else {
            pages.put(url, earlier);
        }
    }

    synchronized void read(byte[] bytes, LocalDate today) {
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            String[] parts = line.split(" ", 4);
            if (line.startsWith("#") || parts.length < 4 || !parts[2].matches("[1-9]\\d{0,3}")) {
                continue;
            }
            try {
                Failing read =
                        new Failing(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), Integer.parseInt(parts[2]));
                if (!read.last.isBefore(today.minusDays(FORGOTTEN)) && !read.last.isAfter(today.plusDays(AHEAD))) {
                    before.put(parts[3], read);
                }
            } catch (DateTimeException e) {
                // half a line, or a line of somebody else
            }
        }
        pages.putAll(before);
    }

    synchronized byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD);
        pages.forEach((url, failing) -> text.append(failing.first)
                .append(' ')
                .append(failing.last)
                .append(' ')
                .append(failing.days)
                .append(' ')
                .append(url)
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
