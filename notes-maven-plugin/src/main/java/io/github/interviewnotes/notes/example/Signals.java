package io.github.interviewnotes.notes.example;

import java.util.Map;

/** Puts exit statuses into words. */
final class Signals {

    private static final int FIRST = 128;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "SIGHUP"),
            Map.entry(2, "SIGINT"),
            Map.entry(3, "SIGQUIT"),
            Map.entry(4, "SIGILL"),
            Map.entry(6, "SIGABRT"),
            Map.entry(8, "SIGFPE"),
            Map.entry(9, "SIGKILL"),
            Map.entry(11, "SIGSEGV"),
            Map.entry(13, "SIGPIPE"),
            Map.entry(14, "SIGALRM"),
            Map.entry(15, "SIGTERM"),
            Map.entry(24, "SIGXCPU"),
            Map.entry(25, "SIGXFSZ, for a file grew too large"));

    private Signals() {}

    static boolean isSignal(int status) {
        return NAMES.containsKey(status - FIRST);
    }

    /** Says how a process ended, as a predicate. */
    static String explain(int status) {
        String signal = NAMES.get(status - FIRST);
        return signal == null ? "ended with status " + status : "was ended by " + signal;
    }
}
