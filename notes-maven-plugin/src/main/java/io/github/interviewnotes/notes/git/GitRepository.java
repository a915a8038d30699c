package io.github.interviewnotes.notes.git;

import io.github.interviewnotes.notes.process.Ending;
import io.github.interviewnotes.notes.process.Invocation;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.process.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A working tree of git. Each answer is one run of the git program, with its paths as they are and not quoted. Nothing is changed, not
 * even what git keeps to be faster.
 *
 * @param program the git program
 * @param root the root of the working tree
 */
public record GitRepository(Path program, Path root) {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1 << 28);

    /** Git 2.24 and later; what follows is no option even if it starts like one. */
    private static final String END_OF_OPTIONS = "--end-of-options";

    /**
     * Finds the repository that a folder is in.
     *
     * @throws GitException if there is no git program, or the folder is in no working tree
     */
    public static GitRepository of(Path folder) throws GitException {
        return of(folder, ProgramPath.ofThisProcess());
    }

    static GitRepository of(Path folder, ProgramPath programs) throws GitException {
        Path program = programs.find("git")
                .orElseThrow(() -> new GitException("there is no program git on the search path; install it"));
        Run run = run(program, folder, List.of("rev-parse", "--show-toplevel"), new byte[0]);
        if (!run.succeeded()) {
            throw new GitException(folder + " is in no working tree of git (" + words(run) + ")");
        }
        return new GitRepository(program, Path.of(withoutLineEnd(run.outText())));
    }

    /**
     * Returns the commit where the history of {@code HEAD} and that of {@code revision} part.
     *
     * @throws GitException if there is no such revision, or no common commit here
     */
    public String mergeBase(String revision) throws GitException {
        Run known = run("rev-parse", "--verify", "--quiet", END_OF_OPTIONS, revision + "^{commit}");
        if (!known.succeeded()) {
            throw new GitException("git knows no revision '" + revision + "'; fetch it first, or name another one");
        }
        Run base = run("merge-base", "HEAD", withoutLineEnd(known.outText()));
        if (!base.succeeded()) {
            throw new GitException("HEAD and '" + revision
                    + "' have no commit in common here; in a shallow clone fetch the whole history (fetch-depth: 0)");
        }
        return withoutLineEnd(base.outText());
    }

    /**
     * Returns how the working tree, with what is staged and what git does not know yet, differs from a commit.
     *
     * @throws GitException if git fails
     */
    public List<Change> changesSince(String commit) throws GitException {
        List<Change> changes = new ArrayList<>(
                Changes.read(ask("diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", commit, "--")));
        for (String path : lines(ask("ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/"))) {
            changes.add(Change.added(path));
        }
        return changes;
    }

    /**
     * Returns how what is staged differs from the last commit, or from nothing where there is none yet.
     *
     * @throws GitException if git fails
     */
    public List<Change> staged() throws GitException {
        return Changes.read(
                ask("diff", "--cached", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", "--"));
    }

    /**
     * Returns git's own folder, which all working trees of the repository share.
     *
     * @throws GitException if git fails
     */
    public Path commonFolder() throws GitException {
        return root.resolve(withoutLineEnd(ask("rev-parse", "--git-common-dir")))
                .normalize();
    }

    /**
     * Returns the folder where git looks for hooks, wherever the configuration says that it is.
     *
     * @throws GitException if git fails
     */
    public Path hooksFolder() throws GitException {
        return root.resolve(withoutLineEnd(ask("rev-parse", "--git-path", "hooks")))
                .normalize();
    }

    /**
     * Returns what is staged in a folder; of a file in conflict nothing is.
     *
     * @param folder from the root of the repository, with forward slashes; empty for the root
     * @throws GitException if git fails
     */
    public List<StagedFile> index(String folder) throws GitException {
        return lines(ask("ls-files", "--stage", "-z", "--full-name", "--", literally(folder))).stream()
                .flatMap(line -> StagedFile.read(line).stream())
                .toList();
    }

    /**
     * Returns the paths in a folder that may hold something else than what is staged, from the root of the repository.
     *
     * @param folder from the root of the repository, with forward slashes; empty for the root
     * @throws GitException if git fails
     */
    public List<String> unstaged(String folder) throws GitException {
        return lines(ask("diff-files", "--name-only", "-z", "--ignore-submodules", "--", literally(folder)));
    }

    /** A folder's name may look like a pattern. */
    private static String literally(String folder) {
        return ":(top,literal)" + folder;
    }

    /**
     * Returns the contents of blobs, in one run of git.
     *
     * @param ids their object ids
     * @throws GitException if git fails, or does not have one of them
     */
    public Map<String, byte[]> blobs(Collection<String> ids) throws GitException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        byte[] asked = (String.join("\n", ids) + "\n").getBytes(StandardCharsets.US_ASCII);
        Run run = run(program, root, List.of("cat-file", "--batch"), asked);
        if (!run.succeeded()) {
            throw new GitException("git cat-file failed: " + words(run));
        }
        return Blobs.read(run.out());
    }

    /**
     * Returns the bytes of a file as the last commit has it, or nothing where it has none.
     *
     * @param path from the root of the repository, with forward slashes
     */
    public Optional<byte[]> committed(String path) {
        return blob("HEAD:" + path);
    }

    /**
     * Returns the bytes of a file as it is staged, or nothing where it is not.
     *
     * @param path from the root of the repository, with forward slashes
     */
    public Optional<byte[]> staged(String path) {
        return blob(":0:" + path);
    }

    private Optional<byte[]> blob(String name) {
        Run run = run("cat-file", "blob", name);
        return run.succeeded() ? Optional.of(run.out()) : Optional.empty();
    }

    /**
     * Returns what git prints.
     *
     * @throws GitException if it fails
     */
    public String ask(String... arguments) throws GitException {
        Run run = run(arguments);
        if (!run.succeeded()) {
            throw new GitException("git " + arguments[0] + " failed: " + words(run));
        }
        return run.outText();
    }

    private static List<String> lines(String printed) {
        return Arrays.stream(printed.split("\0"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Run run(String... arguments) {
        return run(program, root, List.of(arguments), new byte[0]);
    }

    private static Run run(Path program, Path folder, List<String> arguments, byte[] input) {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "--no-pager", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false"));
        command.addAll(arguments);
        // within a hook, git itself says by these which repository and which index it means
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put("LC_ALL", "C");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        return new Invocation(command, environment, folder, input, LIMITS).run();
    }

    private static String words(Run run) {
        if (run.ending() instanceof Ending.NotStarted failed) {
            return failed.reason();
        }
        if (run.ending() instanceof Ending.OutOfTime) {
            return "it took longer than " + LIMITS.time().toSeconds() + " seconds";
        }
        return run.errText().lines().findFirst().orElse("it says nothing");
    }

    private static String withoutLineEnd(String printed) {
        return printed.endsWith("\n") ? printed.substring(0, printed.length() - 1) : printed;
    }
}
