package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.publish.BookFile;
import io.github.interviewnotes.notes.publish.Edition;
import io.github.interviewnotes.notes.task.BookParameters;
import io.github.interviewnotes.notes.task.EditionInstant;
import io.github.interviewnotes.notes.task.OutputParameters;
import io.github.interviewnotes.notes.task.ProgressLine;
import io.github.interviewnotes.notes.task.PublishTask;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Publishes a folder of Markdown notes as EPUB and PDF, in the order of its index, and its interview prompts as flashcards. Nothing is
 * fetched from the web, and a book that cannot be made leaves the last good one in place.
 *
 * @since 0.1.0
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PublishMojo extends CachingMojo {

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
     * The editions to write: in "reading" each answer stands below its question, in "rehearsal" questions stand alone and answers pop
     * up or are at the back.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.edition", defaultValue = "reading")
    private List<String> edition;

    /**
     * Patterns of the notes that the book has, as in notes.yaml; by default it has all that the index names. The index comes along.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.include")
    private List<String> include;

    /**
     * Patterns of the notes that the book has not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.exclude")
    private List<String> exclude;

    /**
     * Whether straight quotation marks, "--", "---" and "..." are set as printers do, in the marks of the language; code never is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.typography", defaultValue = "true")
    private boolean typography;

    /**
     * The formats to write: epub and pdf, and flashcards of the interview prompts as anki (a text that Anki imports), apkg (an Anki package
     * with style and pictures), csv and json. By default epub and pdf and, where the notes have prompts, anki.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.formats")
    private List<String> formats;

    /**
     * The pages of the PDF: a4, letter (8.5 × 11 inches) or phone (90 × 160 mm, in one column).
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.pageSize", defaultValue = "a4")
    private String pageSize;

    /**
     * The books' file name without extension; letters, digits, dots, dashes and underscores.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.bookName")
    private String bookName;

    /**
     * When this edition was made, as ISO 8601 instant or seconds since 1970. The same notes and the same instant give the same bytes.
     * Without it, SOURCE_DATE_EPOCH counts, else the present; a book that does not change then keeps the time that it was made.
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

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

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
    void run(Configuration configuration) throws IOException, ConfigException, SetupException {
        PublishTask task = new PublishTask(
                folder(),
                cache(),
                threads(),
                outputParameters(),
                bookParameters(),
                EditionInstant.stated(Pom.given(outputTimestamp), System.getenv()),
                pom());
        Optional<ProgressLine> line = Watched.line(getLog(), interactive);
        try {
            PublishTask.Published published =
                    task.run(configuration, output(), stage -> line.ifPresent(shown -> shown.show(stage)), listener());
            line.ifPresent(ProgressLine::clear);
            published.files().forEach(file -> conclude(file, published.written()));
        } finally {
            line.ifPresent(ProgressLine::clear);
        }
    }

    private OutputParameters outputParameters() {
        return new OutputParameters(
                Pom.given(edition),
                Pom.given(formats),
                Pom.given(include),
                Pom.given(exclude),
                typography,
                pageSize,
                Pom.given(bookName));
    }

    private BookParameters bookParameters() {
        return new BookParameters(
                Pom.given(title),
                Pom.given(subtitle),
                Pom.given(authors),
                Pom.given(publisher),
                Pom.given(rights),
                language(),
                Pom.given(identifier),
                Pom.given(date),
                Pom.given(description),
                Pom.given(subjects));
    }

    private void conclude(BookFile file, boolean written) {
        getLog().info((written ? "Wrote " : "Unchanged: ") + file.path());
        if (attach && pom().isPresent()) {
            String type = file.format().extension();
            if (file.edition() == Edition.READING) {
                attachments.attachArtifact(project, type, file.path().toFile());
            } else {
                attachments.attachArtifact(
                        project, type, file.edition().word(), file.path().toFile());
            }
        }
    }

    private Optional<Pom> pom() {
        return Pom.of(project);
    }
}
