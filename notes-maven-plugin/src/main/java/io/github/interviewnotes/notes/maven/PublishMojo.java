package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.PublishException;
import io.github.interviewnotes.notes.publish.Publisher;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Publishes a folder of Markdown notes as EPUB and PDF, in the order of its index, and its interview prompts as flashcards. Nothing is fetched from the web, and a book
 * that cannot be made leaves the last good one in place.
 *
 * @since 0.1.0
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PublishMojo extends NotesMojo {

    private static final int MOST_GAPS = 20;

    private final MavenProjectHelper attachments;

    /**
     * The book's title; by default the first heading of the index, else the name of the project.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.title")
    private String title;

    /**
     * The book's second title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.subtitle")
    private String subtitle;

    /**
     * Who wrote the book; by default the project's organization, else its contributors.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.authors")
    private List<String> authors;

    /**
     * Who publishes the book.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.publisher")
    private String publisher;

    /**
     * A sentence on copyright or licence.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.rights")
    private String rights;

    /**
     * What the book is about, in a sentence or two; by default the project's description.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.description", defaultValue = "${project.description}")
    private String description;

    /**
     * What stays the same in every edition, such as an ISBN's URN; by default a UUID made from the project's group and artifact.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.identifier")
    private String identifier;

    /**
     * The formats to write: epub and pdf, and flashcards of the interview prompts as anki (a text that Anki imports), apkg (an Anki package
     * with style and pictures), csv and json. By default epub and pdf and, where the notes have prompts, anki.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.formats")
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
        Set<Format> wanted = formats();
        Notebook notebook;
        try (Workers workers = new Workers(threads())) {
            notebook = new NotebookLoader(configuration.notes(), workers).load(source());
        }
        refuseGaps(notebook, configuration);
        try {
            List<Path> books = new Publisher(getLog()::warn)
                    .publish(
                            notebook,
                            source(),
                            metadata(notebook, configuration.prose().language()),
                            wanted,
                            output(),
                            baseName());
            for (Path book : books) {
                getLog().info("Wrote " + book);
                if (attach && hasPom()) {
                    String name = book.getFileName().toString();
                    attachments.attachArtifact(project, name.substring(name.lastIndexOf('.') + 1), book.toFile());
                }
            }
        } catch (PublishException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** A note that cannot be read would be missing from the book without a word. */
    private void refuseGaps(Notebook notebook, Configuration configuration)
            throws ConfigException, MojoExecutionException {
        Set<NotePath> damaged = notebook.damages().stream().map(Damage::path).collect(Collectors.toSet());
        TextReport text = new TextReport(Places.ofNotes(prefix()));
        List<String> gaps = Rules.of(configuration).all().stream()
                .filter(rule -> rule.id().family().equals("file"))
                .flatMap(rule -> rule instanceof NotebookRule judge ? judge.check(notebook).stream() : Stream.empty())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> damaged.contains(finding.location().path()))
                .sorted()
                .map(text::line)
                .toList();
        if (!gaps.isEmpty()) {
            String more = gaps.size() > MOST_GAPS ? "\nand " + (gaps.size() - MOST_GAPS) + " more" : "";
            throw new MojoExecutionException("the book would lack what cannot be read:\n"
                    + gaps.stream().limit(MOST_GAPS).collect(Collectors.joining("\n"))
                    + more);
        }
        if (notebook.notes().isEmpty()) {
            throw new MojoExecutionException("there is no note in " + source() + "; set notes.sourceDirectory");
        }
    }

    private Set<Format> formats() throws MojoExecutionException {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        for (String name : formats == null ? List.<String>of() : formats) {
            wanted.add(Format.of(name)
                    .orElseThrow(() -> new MojoExecutionException(
                            "notes.formats names '" + name + "'; expected some of " + Format.words())));
        }
        return wanted;
    }

    private BookMetadata metadata(Notebook notebook, String language) throws MojoExecutionException {
        String shownTitle = given(title)
                .or(() ->
                        notebook.index().flatMap(index -> index.note().title()).map(Heading::text))
                .orElse(hasPom() ? project.getName() : source().getFileName().toString());
        return new BookMetadata(
                shownTitle,
                given(subtitle),
                authors(shownTitle),
                given(publisher),
                language,
                given(rights),
                given(identifier).orElseGet(() -> "urn:uuid:" + identity(shownTitle)),
                given(description),
                EditionInstant.of(given(outputTimestamp), System.getenv()));
    }

    private List<String> authors(String shownTitle) {
        if (authors != null && !authors.isEmpty()) {
            return authors;
        }
        if (project.getOrganization() != null
                && given(project.getOrganization().getName()).isPresent()) {
            return List.of(project.getOrganization().getName());
        }
        return List.of("The contributors of " + shownTitle);
    }

    private UUID identity(String shownTitle) {
        String name = hasPom() ? project.getGroupId() + ":" + project.getArtifactId() : shownTitle;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private String baseName() throws MojoExecutionException {
        String name = given(bookName)
                .orElseGet(() -> (hasPom()
                                ? project.getArtifactId()
                                : source().getFileName().toString())
                        .replaceAll("[^A-Za-z0-9._-]+", "-"));
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new MojoExecutionException("notes.bookName is '" + name
                    + "'; expected letters, digits, dots, dashes and underscores, a letter or digit first");
        }
        return name;
    }

    private boolean hasPom() {
        return project.getFile() != null;
    }

    /** Maven gives an empty or missing parameter as null or as blank text. */
    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
