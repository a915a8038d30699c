package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.BookSettings;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.PublishException;
import io.github.interviewnotes.notes.publish.Publisher;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Publishes a folder of Markdown notes as EPUB and PDF, in the order of its index. Nothing is fetched from the web, and a book
 * that cannot be made leaves the last good one in place.
 *
 * @since 0.1.0
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PublishMojo extends NotesMojo {

    private final MavenProjectHelper attachments;

    /**
     * The book's title; by default what notes.yaml says under "book", else the name of the project, else the first heading of the index or
     * of the only note, else the name of the folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.title")
    private String title;

    /**
     * The book's second title; by default what notes.yaml says under "book".
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.subtitle")
    private String subtitle;

    /**
     * Who wrote the book; by default what notes.yaml says under "book", else the project's developers or its organization, else its
     * contributors.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.authors")
    private List<String> authors;

    /**
     * Who publishes the book; by default what notes.yaml says under "book", else the project's organization.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.publisher")
    private String publisher;

    /**
     * A sentence on copyright or licence; by default what notes.yaml says under "book", else one made of the project's licenses and
     * inception year.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.rights")
    private String rights;

    /**
     * What the book is about, in a sentence or two; by default what notes.yaml says under "book", else the project's description.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.description")
    private String description;

    /**
     * What a catalogue files the book under; by default what notes.yaml says under "book".
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.subjects")
    private List<String> subjects;

    /**
     * What stays the same however often the book is made, such as an ISBN; by default what notes.yaml says under "book", else a UUID
     * made from the project's group and artifact, or from the title. The rehearsal edition has one of its own, made from this.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.identifier")
    private String identifier;

    /**
     * The date of the edition, as year, month and day: 2026-11-22; by default what notes.yaml says under "book", else that of the
     * timestamp.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.date")
    private String date;

    /**
     * The formats to write: epub, pdf.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.formats", defaultValue = "epub,pdf")
    private List<String> formats;

    /**
     * The books' file name without extension; letters, digits, dots, dashes and underscores.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.bookName")
    private String bookName;

    /**
     * When this edition was made, as ISO 8601 instant or seconds since 1970. The same notes and the same instant give the same bytes.
     * Without it, SOURCE_DATE_EPOCH counts, else the present.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    /**
     * Whether the books are attached to the project, so that they are installed and deployed with it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.attach", defaultValue = "true")
    private boolean attach;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.publish.skip", defaultValue = "false")
    private boolean publishSkip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * @param attachments attaches the books to the project
     */
    @Inject
    public PublishMojo(MavenProjectHelper attachments) {
        this.attachments = attachments;
    }

    @Override
    boolean isGoalSkipped() {
        return publishSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, MojoExecutionException {
        OutputParameters files = new OutputParameters(formats, Pom.given(bookName));
        Set<Format> wanted = files.wanted();
        Notebook notebook;
        try (Workers workers = new Workers(threads())) {
            notebook = new NotebookLoader(configuration.notes(), workers).load(source());
        }
        new Gaps(new TextReport(Places.ofNotes(prefix()))).refuse(notebook, configuration);
        if (notebook.notes().isEmpty()) {
            throw new MojoExecutionException("there is no note in " + source() + "; set notes.sourceDirectory");
        }
        try {
            List<Path> books = new Publisher()
                    .publish(
                            notebook,
                            source(),
                            titlePage(configuration).of(notebook),
                            wanted,
                            output(),
                            files.baseName(source(), pom()));
            books.forEach(this::conclude);
        } catch (PublishException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private TitlePage titlePage(Configuration configuration) throws MojoExecutionException {
        BookSettings told = new BookParameters(
                        Pom.given(title),
                        Pom.given(subtitle),
                        Pom.given(authors),
                        Pom.given(publisher),
                        Pom.given(rights),
                        language(),
                        Pom.given(identifier),
                        Pom.given(date),
                        Pom.given(description),
                        Pom.given(subjects))
                .settings();
        Instant instant = EditionInstant.of(Pom.given(outputTimestamp), System.getenv());
        return new TitlePage(
                told.or(configuration.book()),
                pom(),
                source(),
                configuration.prose().language(),
                instant);
    }

    private void conclude(Path book) {
        getLog().info("Wrote " + book);
        if (attach && pom().isPresent()) {
            String name = book.getFileName().toString();
            attachments.attachArtifact(project, name.substring(name.lastIndexOf('.') + 1), book.toFile());
        }
    }

    private Optional<Pom> pom() {
        return Pom.of(project);
    }
}
