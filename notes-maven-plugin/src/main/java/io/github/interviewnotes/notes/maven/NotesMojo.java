package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.report.GitHubText;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.task.Breakdown;
import io.github.interviewnotes.notes.task.GitHubJob;
import io.github.interviewnotes.notes.task.LinkProgress;
import io.github.interviewnotes.notes.task.Listener;
import io.github.interviewnotes.notes.task.NotesFolder;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.web.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal on a folder of notes needs; Maven hands parameters to fields of a goal or of its superclass only. */
abstract class NotesMojo extends AbstractMojo {

    private static final Breakdown BREAKDOWN =
            new Breakdown("give Maven more, for example with MAVEN_OPTS=-Xmx2g", "what 'mvn -e' says");

    /**
     * The folder that holds the notes. Nothing outside it is read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.sourceDirectory", defaultValue = "${basedir}")
    private File sourceDirectory;

    /**
     * The folder that says what a note must be: notes.yaml, sections.yaml, dictionary.txt, grammar.xml, languages.yaml, links.yaml
     * and prose.yaml, each optional. Where it is not given, the folder "rules" in that of the notes is used if it holds one of
     * these files.
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

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor descriptor;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    /** Tells whether this goal alone is to be skipped. */
    abstract boolean isGoalSkipped();

    /** Does the goal's work. */
    abstract void run(Configuration configuration)
            throws IOException, ConfigException, SetupException, MojoFailureException;

    /** Reads the rules and does the goal's work. */
    void start() throws IOException, ConfigException, SetupException, MojoFailureException {
        run(folder().configuration());
    }

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
            KnownProperties.of(descriptor).require(session.getUserProperties().stringPropertyNames());
            BREAKDOWN.<MojoFailureException>guard(this::start);
        } catch (SetupException e) {
            // names of files and texts of notes are in it, and a terminal would obey them
            throw new MojoExecutionException(logged(Printable.lines(e.getMessage())), e.getCause());
        }
    }

    /** Returns the language that the goal was told. */
    final Optional<String> language() {
        return Optional.ofNullable(language).map(String::strip);
    }

    /** Returns the notes that the goal is about. */
    final NotesFolder folder() {
        return new NotesFolder(
                sourceDirectory.toPath(), Optional.ofNullable(rulesDirectory).map(File::toPath), language());
    }

    final Path source() {
        return folder().source();
    }

    final Path output() {
        return outputDirectory.toPath().toAbsolutePath().normalize();
    }

    final int threads() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    final MavenSession session() {
        return session;
    }

    /** Returns what hears the tasks of the goal. */
    final Listener listener() {
        return new LogListener(getLog(), this::logged);
    }

    /** Returns the job on GitHub that Maven runs in, if it does. */
    final GitHubJob job() {
        return GitHubJob.of(System::getenv);
    }

    /** Returns words with texts from notes as they may stand in this log. */
    final String logged(String words) {
        return job().isRunning() ? GitHubText.log(words) : words;
    }

    /** Returns what hears how far links have come. */
    final Progress linkProgress(boolean interactive) {
        return Watched.line(getLog(), interactive)
                .<Progress>map(LinkProgress::new)
                .orElseGet(Progress::silent);
    }
}
