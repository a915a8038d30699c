package io.github.interviewnotes.notes.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a git hook with our lines in it. What others wrote stays as it is, to the byte. */
final class HookText {

    private static final String BLOCK = Script.CALL.text();

    /** By its first and its last line, since an earlier build of the plugin may have written others between them. */
    private static final Pattern OURS =
            Pattern.compile("# >>> notes-maven-plugin .*\\R(?:.*\\R)*?# <<< notes-maven-plugin *(?:\\R|$)");

    private static final String SHEBANG = "#!/bin/sh\n";
    private static final Pattern SHELL = Pattern.compile(
            "#!\\s*(/usr/bin/env\\s+(-S\\s+)?)?(\\S*/)?(sh|bash|dash|ash|ksh|zsh)(\\.exe)?(\\s[^\\n]*)?\\r?\\n");

    private HookText() {}

    /** Returns a hook of our own. */
    static String alone() {
        return SHEBANG + BLOCK;
    }

    /** Returns a hook of our own that calls the one which was put aside for it. */
    static String beforeKept() {
        return alone() + Script.CALL_KEPT.text();
    }

    /** Tells whether a hook is a script of a shell, in which our lines can stand. */
    static boolean isShell(String hook) {
        return SHELL.matcher(hook).lookingAt();
    }

    /** Tells whether our lines are in a hook. */
    static boolean isOurs(String hook) {
        return OURS.matcher(hook).find();
    }

    /** Returns a hook in which our lines are those of this build. */
    static String renewed(String hook) {
        return OURS.matcher(hook).replaceFirst(Matcher.quoteReplacement(BLOCK));
    }

    /** Returns a script of a shell with our lines before all others, since it may end early. */
    static String with(String hook) {
        int start = hook.indexOf('\n') + 1;
        return hook.substring(0, start) + BLOCK + hook.substring(start);
    }

    /** Returns a hook without our lines; empty where nothing else is in it. */
    static String without(String hook) {
        String rest = OURS.matcher(hook).replaceFirst("");
        return rest.equals(SHEBANG) ? "" : rest;
    }
}
