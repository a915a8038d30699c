package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.BookSettings;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.task.BookParameters;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.task.TitlePage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitlePageTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00.5Z");

    @TempDir
    private Path folder;

    private Path source;
    private final Model model = new Model();

    @BeforeEach
    void writeNotes() throws IOException {
        source = Files.createDirectory(folder.resolve("my_interview-notes"));
        Files.writeString(source.resolve("a.md"), "# A\n");
        Files.writeString(source.resolve("b.md"), "# B\n");
        model.setGroupId("org.example");
        model.setArtifactId("notes");
    }

    private Notebook notebook() {
        try (Workers workers = new Workers(1)) {
            return new NotebookLoader(NotesSettings.defaults(), workers).load(source);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private BookMetadata without(BookSettings told) {
        return new TitlePage(told, Optional.empty(), source, "en-US", Optional.empty()).at(notebook(), NOW);
    }

    private BookMetadata withPom(BookSettings told) {
        MavenProject project = new MavenProject(model);
        project.setOriginalModel(model.clone());
        project.setFile(new File("pom.xml"));
        if (model.getName() == null) {
            project.setName(model.getArtifactId());
        }
        return new TitlePage(told, Optional.of(new Pom(project)), source, "en-US", Optional.empty())
                .at(notebook(), NOW);
    }

    private static BookSettings title(String title) {
        try {
            return new BookParameters(
                            Optional.of(title),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("2025-06-07"),
                            Optional.empty(),
                            List.of())
                    .settings();
        } catch (SetupException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFolderAloneIsNamedAfterItself() {
        BookMetadata book = without(BookSettings.none());

        assertEquals("My interview notes", book.title());
        assertEquals(List.of("The contributors of My interview notes"), book.authors());
        assertEquals("en-US", book.language());
        assertEquals(LocalDate.parse("2026-11-28"), book.date());
        assertEquals(Instant.parse("2026-11-28T10:00:00Z"), book.instant());
        assertEquals(Optional.empty(), book.rights());
    }

    @Test
    void theIndexOrTheOnlyNoteNamesTheBook() throws Exception {
        Files.delete(source.resolve("b.md"));
        assertEquals("A", without(BookSettings.none()).title());
        Files.writeString(source.resolve("INDEX.md"), "# All notes\n\n- [A](a.md)\n");
        assertEquals("All notes", without(BookSettings.none()).title());
    }

    @Test
    void thePomSaysWhoWroteAndWhoPublishes() {
        model.setName("The Notes");
        model.setDescription("About\n  all.");
        model.setInceptionYear("2024");
        model.setOrganization(organization("Example Press"));
        model.addDeveloper(developer("Ada"));
        model.addDeveloper(developer(" "));
        model.addDeveloper(developer("Ben"));
        model.addLicense(licence("CC BY 4.0"));

        BookMetadata book = withPom(BookSettings.none());

        assertEquals("The Notes", book.title());
        assertEquals(List.of("Ada", "Ben"), book.authors());
        assertEquals(Optional.of("Example Press"), book.publisher());
        assertEquals(Optional.of("© 2024–2026 Ada, Ben. Licence: CC BY 4.0"), book.rights());
        assertEquals(Optional.of("About all."), book.description());
    }

    @Test
    void anOrganizationAloneIsTheAuthor() {
        model.setOrganization(organization("The crowd"));
        model.setInceptionYear("2026");

        BookMetadata book = withPom(BookSettings.none());

        assertEquals(List.of("The crowd"), book.authors());
        assertEquals(Optional.empty(), book.publisher());
        assertEquals(Optional.of("© 2026 The crowd"), book.rights());
        assertEquals("My interview notes", book.title(), "a name that Maven made up is none");
    }

    @Test
    void whatIsToldCountsMoreThanThePom() {
        model.setName("The Notes");
        model.setInceptionYear("2024");
        model.setOrganization(organization("The crowd"));

        BookMetadata book = withPom(title("Told"));

        assertEquals("Told", book.title());
        assertEquals(LocalDate.parse("2025-06-07"), book.date());
        assertEquals(Optional.of("© 2024–2025 The crowd"), book.rights());
    }

    @Test
    void theIdentifierStaysWithTheProjectAndNotWithTheTitle() {
        assertEquals(
                withPom(BookSettings.none()).identifier(), withPom(title("New")).identifier());
        assertNotEquals(
                without(BookSettings.none()).identifier(), without(title("New")).identifier());
    }

    @Test
    void theClockIsNotStated() {
        TitlePage page = new TitlePage(BookSettings.none(), Optional.empty(), source, "en-US", Optional.empty());
        TitlePage dated =
                new TitlePage(BookSettings.none(), Optional.empty(), source, "en-US", Optional.of(Instant.EPOCH));
        assertEquals(page.stated(notebook()), page.stated(notebook()));
        assertNotEquals(page.stated(notebook()), dated.stated(notebook()));
    }

    @Test
    void aParameterThatIsWrongIsNamed() {
        BookParameters parameters = new BookParameters(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("978-3-16-148410-1"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertEquals(
                "notes.identifier: '978-3-16-148410-1' is no ISBN: after 978316148410 comes the check digit 0, not 1",
                assertThrows(SetupException.class, parameters::settings).getMessage());
    }

    private static Organization organization(String name) {
        Organization organization = new Organization();
        organization.setName(name);
        return organization;
    }

    private static Developer developer(String name) {
        Developer developer = new Developer();
        developer.setName(name);
        return developer;
    }

    private static License licence(String name) {
        License licence = new License();
        licence.setName(name);
        return licence;
    }
}
