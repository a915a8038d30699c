package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.BookSettings;
import io.github.interviewnotes.notes.task.BookProject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;

/**
 * What a project's pom says that a book can use.
 *
 * @param project a project with a pom
 */
record Pom(MavenProject project) implements BookProject {

    /** Returns the pom of a build, or nothing where Maven runs in a folder that has none. */
    static Optional<Pom> of(MavenProject project) {
        return project.getFile() == null ? Optional.empty() : Optional.of(new Pom(project));
    }

    /** Returns {@code group:artifact}. */
    @Override
    public String identity() {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    /** Returns the name of the artifact. */
    @Override
    public String artifact() {
        return project.getArtifactId();
    }

    /**
     * Returns what the pom says of the book: its developers have written it and the organization publishes it; without developers, the
     * organization has written it.
     *
     * @param year the year of the edition, where the copyright ends
     */
    @Override
    public BookSettings book(int year) {
        List<String> developers = project.getDevelopers().stream()
                .map(Developer::getName)
                .flatMap(name -> given(name).stream())
                .toList();
        List<String> organization = organization().stream().toList();
        return new BookSettings(
                // Maven fills the name in where the pom has none
                given(project.getOriginalModel().getName()),
                Optional.empty(),
                developers.isEmpty() ? organization : developers,
                developers.isEmpty() ? Optional.empty() : organization(),
                rights(developers.isEmpty() ? organization : developers, year),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                given(project.getDescription()).map(text -> text.replaceAll("\\s+", " ")),
                List.of(),
                Map.of());
    }

    private Optional<String> organization() {
        return Optional.ofNullable(project.getOrganization())
                .map(Organization::getName)
                .flatMap(Pom::given);
    }

    /** Returns for example {@code © 2024–2026 Ada Author. Licence: Apache-2.0}. */
    private Optional<String> rights(List<String> holders, int year) {
        Optional<String> copyright = given(project.getInceptionYear())
                .map(first -> first.equals(String.valueOf(year)) ? first : first + "–" + year)
                .map(years -> ("© " + years + " " + String.join(", ", holders)).strip());
        Optional<String> licences = Optional.of(project.getLicenses().stream()
                        .map(License::getName)
                        .flatMap(name -> given(name).stream())
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .map(names -> "Licence: " + names);
        return Optional.of(Stream.concat(copyright.stream(), licences.stream()).collect(Collectors.joining(". ")))
                .filter(text -> !text.isEmpty());
    }

    /** Maven gives an empty or missing value as null or as blank text. */
    static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Returns the values of a list that say something. */
    static List<String> given(List<String> values) {
        return Stream.ofNullable(values)
                .flatMap(List::stream)
                .flatMap(value -> given(value).stream())
                .toList();
    }
}
