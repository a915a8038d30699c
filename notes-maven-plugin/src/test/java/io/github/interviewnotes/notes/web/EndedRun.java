package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.check.FolderShelf;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A run in a process of its own, so that a test can end the process. */
final class EndedRun {

    private EndedRun() {}

    /**
     * Asks and prints how many pages have answered.
     *
     * @param arguments the folder of the memory, then URLs
     */
    public static void main(String[] arguments) {
        Asking asking = patient(Path.of(arguments[0]));
        asking.progress = (done, all) -> System.out.println(done);
        asking.answers(List.of(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    /** Returns what asks once and waits long. */
    static Asking patient(Path folder) {
        Asking asking = new Asking();
        asking.shelf = new FolderShelf(folder);
        asking.policy = Asking.with(Policy.defaults(), new Limits(8, 8, 0, 60, 60, 1000, 1, 1, 1, 60));
        return asking;
    }
}
