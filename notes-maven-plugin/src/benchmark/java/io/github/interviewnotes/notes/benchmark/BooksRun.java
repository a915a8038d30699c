package io.github.interviewnotes.notes.benchmark;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Order;
import io.github.interviewnotes.notes.publish.Publisher;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A process of the benchmark on books: publishes a folder as EPUB and PDF, and prints its seconds from the start of the virtual machine,
 * its processor seconds and the most megabytes of what its heap holds for long.
 */
final class BooksRun {

    private BooksRun() {}

    /** @param args the notes and the folder of the books */
    public static void main(String[] args) throws Exception {
        Path notes = Path.of(args[0]);
        Notebook notebook;
        try (Workers workers = new Workers(2)) {
            notebook = new NotebookLoader(Configuration.defaults().notes(), workers).load(notes);
        }
        BookMetadata metadata = new BookMetadata(
                "A Long Book",
                Optional.empty(),
                List.of("The Benchmark"),
                Optional.empty(),
                "en",
                Optional.empty(),
                "urn:uuid:0b8b1ad6-6b5d-4b53-9a53-64e2ad5b4b50",
                Optional.empty(),
                List.of(),
                LocalDate.parse("2026-01-02"),
                Instant.parse("2026-01-02T03:04:05Z"),
                BookWords.in("en"));
        new Publisher().publish(notebook, notes, metadata, Order.of(EnumSet.of(Format.EPUB, Format.PDF), Path.of(args[1]), "book"));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        double cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        double seconds = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
        System.out.println(seconds + " " + cpu + " " + (heap >> 20));
    }
}
