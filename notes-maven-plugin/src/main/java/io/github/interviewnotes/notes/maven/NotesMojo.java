package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal on a folder of notes needs; Maven hands parameters to fields of a goal or of its superclass only. */
abstract class NotesMojo extends AbstractMojo {

    /**
     * The folder that holds the notes. Nothing outside it is read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.sourceDirectory", defaultValue = "${basedir}")
    private File sourceDirectory;

    /**
     * The folder that says what a note must be: notes.yaml, sections.yaml, dictionary.txt, grammar.xml, languages.yaml, links.yaml
     * and prose.yaml, each optional. Where it is not given, the folder "rules" beside the notes is used if it holds one of these
     * files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.rulesDirectory")
    private File rulesDirectory;

    /**
     * The language of the notes, a BCP 47 tag such as en-GB: that of the books, and the one that prose is judged in where neither a
     * note itself nor a pattern in prose.yaml says another. By default what prose.yaml says under "language", else en-US. Languages
     * other than English need a module of LanguageTool among the dependencies of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.language")
    private String language;

    /**
     * Where reports, books and the cache are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.outputDirectory", defaultValue = "${basedir}/target/notes")
    private File outputDirectory;

    /**
     * How many threads work; 0 means one for each processor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.threads", defaultValue = "0")
    private int threads;

    /**
     * Skips every goal of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.skip", defaultValue = "false")
    private boolean skip;

    /** Tells whether this goal alone is to be skipped. */
    abstract boolean isGoalSkipped();

    /** Does the goal's work. */
    abstract void run(Configuration configuration)
            throws IOException, ConfigException, MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isGoalSkipped()) {
            getLog().info("Skipped");
            return;
        }
        if (threads < 0) {
            throw new MojoExecutionException("notes.threads is " + threads + "; expected 0 or more");
        }
        try {
            runWithMessages();
        } catch (MojoExecutionException e) {
            // names of files and texts of notes are in it, and a terminal would obey them
            throw new MojoExecutionException(Printable.lines(e.getMessage()), e.getCause());
        }
    }

    private void runWithMessages() throws MojoExecutionException, MojoFailureException {
        try {
            run(configuration());
        } catch (NoSuchFileException e) {
            throw new MojoExecutionException("there is no folder " + e.getMessage(), e);
        } catch (NotDirectoryException e) {
            throw new MojoExecutionException(e.getMessage() + " is not a folder", e);
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(
                    "cannot write below " + e.getMessage() + ": it is not a folder; set notes.outputDirectory", e);
        } catch (AccessDeniedException e) {
            throw new MojoExecutionException("permission denied: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("reading or writing failed: " + e.getMessage(), e);
        } catch (ConfigException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new MojoExecutionException(
                    "the memory of " + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MiB is used up; give Maven more, for example with MAVEN_OPTS=-Xmx2g",
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new MojoExecutionException(
                    "the plugin failed with " + e + "; this is a fault of the plugin, please report what 'mvn -e' says",
                    e);
        }
    }

    /** Returns the language that the goal was told. */
    final Optional<String> language() {
        return Optional.ofNullable(language).map(String::strip);
    }

    final Path source() {
        return sourceDirectory.toPath().toAbsolutePath().normalize();
    }

    final Path output() {
        return outputDirectory.toPath().toAbsolutePath().normalize();
    }

    final int threads() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Returns what stands before a note's path to make it relative to the repository: empty or ending with a slash. */
    final String prefix() {
        return fromRepository(source()).orElse("");
    }

    /** Returns how reports name files. */
    final Places places(Configuration configuration) throws ConfigException {
        Optional<Path> rules = rules();
        String before = rules.isPresent() ? rulesPrefix(rules.get()) : "";
        return new Places(prefix(), before, configuration.files());
    }

    /** Rules outside the repository are named as errors in them are: by their folder alone. */
    final String rulesPrefix(Path rules) {
        return fromRepository(rules)
                .or(() -> rules.startsWith(source()) ? Optional.of(slashed(source(), rules)) : Optional.empty())
                .orElseGet(() -> rules.getFileName() + "/");
    }

    /** Returns the way from the root of the repository that the notes are in, if they are in one and the folder is, too. */
    private Optional<String> fromRepository(Path folder) {
        Path repository = source();
        while (repository != null && !Files.exists(repository.resolve(".git"))) {
            repository = repository.getParent();
        }
        return repository == null || !folder.startsWith(repository)
                ? Optional.empty()
                : Optional.of(slashed(repository, folder));
    }

    private static String slashed(Path from, Path to) {
        String way = from.relativize(to).toString();
        return way.isEmpty() ? "" : way.replace(File.separatorChar, '/') + "/";
    }

    private Configuration configuration() throws ConfigException {
        Optional<Path> rules = rules();
        Configuration configuration = rules.isPresent() ? Configuration.read(rules.get()) : Configuration.defaults();
        return language().map(configuration::inLanguage).orElse(configuration);
    }

    final Optional<Path> rules() throws ConfigException {
        if (rulesDirectory != null) {
            Path named = rulesDirectory.toPath().toAbsolutePath().normalize();
            if (!Files.isDirectory(named)) {
                throw new ConfigException(named + " is not a folder; set notes.rulesDirectory");
            }
            return Optional.of(named);
        }
        Path beside = source().resolve("rules");
        if (Files.isSymbolicLink(beside)) {
            // it is part of the notes, which may be a stranger's, and an error message shows what a file holds
            throw new ConfigException("rules: a symbolic link is not followed; set notes.rulesDirectory");
        }
        return Configuration.FILES.stream().anyMatch(file -> Files.exists(beside.resolve(file)))
                ? Optional.of(beside)
                : Optional.empty();
    }
}
