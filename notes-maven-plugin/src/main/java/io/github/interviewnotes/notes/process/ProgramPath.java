package io.github.interviewnotes.notes.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders in which programs are looked for, in order. Immutable. */
public final class ProgramPath {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final List<Path> folders;

    private ProgramPath(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * Returns the folders of a search path as the variable {@code PATH} holds it. Relative ones are passed over: what runs must not
     * depend on the folder that a build was started in, least of all on files that came with the notes.
     */
    public static ProgramPath of(String path) {
        List<Path> folders = new ArrayList<>();
        for (String folder : path.split(File.pathSeparator)) {
            try {
                Path candidate = Path.of(folder);
                if (!folder.isEmpty() && candidate.isAbsolute()) {
                    folders.add(candidate);
                }
            } catch (InvalidPathException e) {
                // an entry that is no path holds no program
                continue;
            }
        }
        return new ProgramPath(folders);
    }

    /** Returns the search path of this process. */
    public static ProgramPath ofThisProcess() {
        return of(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /** Returns the first program that bears the first of {@code names} to be found at all. */
    public Optional<Path> find(String... names) {
        for (String name : names) {
            for (Path folder : folders) {
                Path program = folder.resolve(WINDOWS ? name + ".exe" : name);
                if (Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }
}
