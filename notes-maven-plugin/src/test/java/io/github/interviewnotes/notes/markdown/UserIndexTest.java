package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index that this project was asked for, word for word. */
class UserIndexTest {

    private static String text() throws IOException {
        try (InputStream in = UserIndexTest.class.getResourceAsStream("user-index.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void namesFourteenNotesOneFolderAndFourNotesInIt() throws IOException {
        Index index = Notes.index(text());
        List<String> paths = index.entries().stream()
                .map(entry -> entry.path().orElseThrow().value())
                .toList();
        assertEquals(
                List.of(
                        "python_django.md",
                        "relational_databases.md",
                        "software_design.md",
                        "data_structures_algorithms.md",
                        "architecture_cross_boundary.md",
                        "git_workflows.md",
                        "search_data_tech.md",
                        "monitoring_tools.md",
                        "microservices.md",
                        "hash_tables.md",
                        "python_data_structures_in_depth.md",
                        "python_dicts.md",
                        "python_concurrency_in_depth.md",
                        "django_drf_querying.md",
                        "django",
                        "django/paginations.md",
                        "django/filtering.md",
                        "django/query_and_queryset.md",
                        "django/views_comparison.md"),
                paths);
        assertEquals(
                List.of("django/"),
                index.entries().stream()
                        .filter(IndexEntry::folder)
                        .map(IndexEntry::written)
                        .toList());
    }

    @Test
    void placesEachEntryExactly() throws IOException {
        Index index = Notes.index(text());
        for (IndexEntry entry : index.entries()) {
            String line = index.note().text().slice(entry.range());
            boolean nested = entry.path().orElseThrow().value().startsWith("django/");
            String name = nested ? entry.written() : "**" + entry.written() + "**";
            assertEquals("- " + name + " — " + entry.description().orElseThrow(), line);
            assertEquals(entry.written(), index.note().text().slice(entry.pathRange()));
            assertEquals(entry.label(), index.note().text().slice(entry.labelRange()));
            assertTrue(entry.description().orElseThrow().length() > 40);
        }
    }
}
