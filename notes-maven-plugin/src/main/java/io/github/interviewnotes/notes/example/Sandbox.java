package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.ProgramPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a program of the notes is kept apart from the system.
 *
 * @param mode how
 * @param caller who runs this plugin
 * @param hidden folders of which programs see nothing that they do not need: the caller's home, and where the sockets of other
 *     programs lie; none where they cannot be hidden
 * @param unprivileged whether the caller is root and programs run as somebody else
 */
record Sandbox(Mode mode, Caller caller, List<Path> hidden, boolean unprivileged) {

    Sandbox {
        hidden = List.copyOf(hidden);
    }

    /** Root's programs get numbers that no account has; systemd takes them for the same purpose. */
    private static final int FIRST_USER = 61184;

    private static final int USERS = 4096;

    /** What the system offers. */
    enum Mode {
        /** Linux namespaces: no network, no file to write outside the unit's folder, and no process that outlives its first one. */
        NAMESPACES,
        /** Nothing but limits. */
        PLAIN,
        /** Not even a POSIX shell to set limits with. */
        NONE
    }

    /**
     * Who runs this plugin.
     *
     * @param user the user's number, or -1 where users have none
     * @param group the group's number
     */
    record Caller(int user, int group) {
        boolean isRoot() {
            return user == 0;
        }
    }

    /** What a program is run with: the user of a unit, or an account of the system. */
    record Who(String name) {
        static Who unit(int number) {
            return new Who(String.valueOf(FIRST_USER + number % USERS));
        }

        int number() {
            return Integer.parseInt(name);
        }
    }

    /**
     * Returns a command that runs {@code program} as {@code who}.
     *
     * @param redis a server to start beside it
     * @param visible the folders that it needs, wherever they lie
     */
    List<String> command(
            UnitFolder folder,
            Who who,
            Optional<Path> redis,
            Optional<Path> python,
            List<Path> visible,
            List<String> program)
            throws IOException {
        if (mode == Mode.NONE) {
            return program;
        }
        folder.write("keep.txt", keep(folder, visible));
        List<String> command = new ArrayList<>();
        if (mode == Mode.NAMESPACES) {
            command.add(ProgramPath.ofThisProcess()
                    .find("unshare")
                    .orElse(Path.of("unshare"))
                    .toString());
            command.add(caller.isRoot() ? "-nmpif" : "-Urnmpif");
            command.add("--kill-child");
            command.add("--mount-proc");
        }
        command.add("/bin/sh");
        command.add(folder.writeResource("sandbox.sh").toString());
        command.add(mode == Mode.NAMESPACES ? "namespaces" : "plain");
        command.add(folder.root().toString());
        command.add(user(who));
        command.add(redis.map(Path::toString).orElse("-"));
        command.add(python.map(Path::toString).orElse("-"));
        command.addAll(program);
        return command;
    }

    private String user(Who who) {
        if (unprivileged) {
            return who.name;
        }
        return mode == Mode.NAMESPACES && !caller.isRoot() ? "=" + caller.user + ":" + caller.group : "-";
    }

    /** Folders that are kept are laid aside first, then the hidden ones are covered, and then those that are kept are put back. */
    private String keep(UnitFolder folder, List<Path> visible) {
        List<Path> below = Stream.concat(visible.stream(), Stream.of(folder.root()))
                .filter(path -> hidden.stream().anyMatch(cover -> path.startsWith(cover) && !path.equals(cover)))
                .filter(Files::isDirectory)
                .distinct()
                .toList();
        // a folder within another one comes with it
        List<Path> kept = below.stream()
                .filter(path -> below.stream().noneMatch(other -> path.startsWith(other) && !path.equals(other)))
                .toList();
        StringBuilder lines = new StringBuilder();
        kept.forEach(path -> lines.append("keep ").append(path).append('\n'));
        hidden.forEach(path -> lines.append("hide ").append(path).append('\n'));
        kept.forEach(path -> lines.append("show ").append(path).append('\n'));
        return lines.toString();
    }

    /** Says in a few words what is kept apart. */
    String description() {
        return switch (mode) {
            case NAMESPACES ->
                "in namespaces of their own: no network, nothing to write outside a temporary folder"
                        + (hidden.isEmpty()
                                ? "; but your home, and programs that listen at sockets, are not hidden"
                                : "");
            case PLAIN -> "not kept apart from the network and the disk, for namespaces cannot be used here";
            case NONE -> "not kept apart from the network and the disk, and without limits of memory";
        };
    }
}
