package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;

/**
 * A process of the benchmark on prose: checks the prose of notes by all that the goal uses for it, its caches included,
 * and prints its own seconds from the start of the virtual machine and from its own first statement, its processor
 * seconds, the most megabytes of its heap, and its findings.
 */
public final class ProseRun {

    private static final int THREADS = 2;

    private ProseRun() {}

    /** @param args the notes, the rules and the folder of the cache */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Configuration configuration = Configuration.read(Path.of(args[1]));
        Path folder = Path.of(args[2]);
        int findings;
        try (Workers workers = new Workers(THREADS)) {
            String plugin = PluginFingerprint.remembered(folder);
            DiskCache disk = DiskCache.open(folder, plugin + configuration.fingerprint());
            DiskMemory memory = DiskMemory.of(folder, plugin);
            DiskGists gists = DiskGists.open(folder, plugin);
            SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
            ProseEffort effort = new ProseEffort(memory, THREADS);
            List<Rule> rules = Rules.of(configuration, syntax, WebLinks.off(), effort, false).all().stream()
                    .filter(rule -> rule.id().family().equals("prose"))
                    .toList();
            findings = new Checker(rules, configuration.rules(), disk, workers)
                    .check(new NotebookLoader(configuration.notes(), workers, gists).load(Path.of(args[0])))
                    .findings()
                    .size();
            disk.save();
            memory.save();
            gists.save();
        }
        double own = (System.nanoTime() - start) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        double cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        double seconds = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
        System.out.println(seconds + " " + own + " " + cpu + " " + (heap >> 20) + " " + findings);
    }
}
