package io.github.interviewnotes.notes.launch;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The hook {@code pre-commit} of a repository. Our lines go into one that is a script of a shell, before its own; any other one is put
 * aside and called after ours. Removing them leaves what was there, to the byte.
 *
 * @param folder the folder of the hooks
 */
record HookFile(Path folder) {

    private static final String NAME = "pre-commit";
    private static final String KEPT = "pre-commit.before-notes";

    /**
     * Refuses a hook that would have to be put aside where another one is already.
     *
     * @throws SetupException if there is no room for it
     * @throws IOException if the hook cannot be read
     */
    void requireRoom() throws SetupException, IOException {
        Path hook = folder.resolve(NAME);
        Path kept = folder.resolve(KEPT);
        if (Files.exists(hook, LinkOption.NOFOLLOW_LINKS) && Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            String text = Files.isRegularFile(hook) ? read(hook) : "";
            if (!HookText.isOurs(text) && !takesOurLines(hook, text)) {
                throw new SetupException(kept + " is in the way of the hook " + hook
                        + ", which is to be kept under that name; move it away");
            }
        }
    }

    private static boolean takesOurLines(Path hook, String text) {
        return Files.isRegularFile(hook, LinkOption.NOFOLLOW_LINKS)
                && Files.isExecutable(hook)
                && HookText.isShell(text);
    }

    /**
     * Sees to it that the hook calls ours.
     *
     * @return what was done with a hook that was there already, as a phrase; empty where there was none
     * @throws IOException if the hook cannot be written; it is then as it was
     */
    String install() throws IOException {
        Path hook = folder.resolve(NAME);
        if (!Files.exists(hook, LinkOption.NOFOLLOW_LINKS)) {
            write(hook, HookText.alone());
            return "";
        }
        String text = Files.isRegularFile(hook) ? read(hook) : "";
        if (HookText.isOurs(text)) {
            AtomicFile.write(hook, bytes(HookText.renewed(text)));
            return "";
        }
        if (takesOurLines(hook, text)) {
            AtomicFile.write(hook, bytes(HookText.with(text)));
            return "; the hook that was there runs after it";
        }
        Path kept = folder.resolve(KEPT);
        Files.move(hook, kept);
        try {
            write(hook, HookText.beforeKept());
        } catch (IOException e) {
            Files.move(kept, hook);
            throw e;
        }
        return "; the hook that was there is kept as " + KEPT + " and runs after it";
    }

    /**
     * Takes our lines out.
     *
     * @return whether there were any
     * @throws IOException if the hook cannot be written
     */
    boolean uninstall() throws IOException {
        Path hook = folder.resolve(NAME);
        if (!Files.isRegularFile(hook, LinkOption.NOFOLLOW_LINKS) || !HookText.isOurs(read(hook))) {
            return false;
        }
        String rest = HookText.without(read(hook));
        Path kept = folder.resolve(KEPT);
        boolean untouched = rest.equals(HookText.without(HookText.beforeKept()));
        if (untouched && Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            AtomicFile.replace(kept, hook);
        } else if (rest.isEmpty()) {
            Files.delete(hook);
        } else {
            AtomicFile.write(hook, bytes(rest));
        }
        return true;
    }

    private static void write(Path hook, String text) throws IOException {
        AtomicFile.write(hook, bytes(text));
        Launcher.makeRunnable(hook);
    }

    /** A hook may be of any encoding, and each of its bytes stays. */
    private static String read(Path hook) throws IOException {
        return Files.readString(hook, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
