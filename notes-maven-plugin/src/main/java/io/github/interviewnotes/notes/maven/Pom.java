package io.github.interviewnotes.notes.maven;

import java.util.Optional;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;

/**
 * What a project's pom says that a book can use.
 *
 * @param project a project with a pom
 */
record Pom(MavenProject project) {

    /** Returns the pom of a build, or nothing where Maven runs in a folder that has none. */
    static Optional<Pom> of(MavenProject project) {
        return project.getFile() == null ? Optional.empty() : Optional.of(new Pom(project));
    }

    /** Returns the project's name, or its artifact's where it has none. */
    String name() {
        return project.getName();
    }

    /** Returns {@code group:artifact}. */
    String identity() {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    /** Returns the name of the artifact. */
    String artifact() {
        return project.getArtifactId();
    }

    /** Returns the name of the organization. */
    Optional<String> organization() {
        return Optional.ofNullable(project.getOrganization())
                .map(Organization::getName)
                .flatMap(Pom::given);
    }

    /** Maven gives an empty or missing value as null or as blank text. */
    static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
