package io.github.interviewnotes.notes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.interviewnotes.notes.report.Report;
import io.github.interviewnotes.notes.rule.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the cut of the house. The rules are few and have no exceptions; where one is in the way, move the code. */
class ArchitectureTest {

    private static final String ROOT = "io.github.interviewnotes.notes.";

    /** Ground floor first; a row knows the rows before it, never those behind it. */
    private static final List<String> ROWS = List.of(
            "text",
            "process",
            "web",
            "git",
            "note",
            "markdown",
            "config",
            "rule",
            "check",
            "example",
            "report",
            "publish",
            "task",
            "launch",
            "maven",
            "cli");

    /** What a library's packages start with, and who alone may see them. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.commonmark", List.of("markdown")),
            Map.entry("org.jsoup", List.of("markdown", "publish..", "rule.syntax", "web")),
            Map.entry("org.snakeyaml", List.of("config", "rule.syntax")),
            Map.entry("net.sf.jsqlparser", List.of("rule.syntax")),
            Map.entry("org.tomlj", List.of("rule.syntax")),
            Map.entry("com.github.difflib", List.of("text")),
            Map.entry("org.languagetool", List.of("rule.prose")),
            Map.entry("morfologik", List.of("rule.prose")),
            Map.entry("com.openhtmltopdf", List.of("publish.pdf")),
            Map.entry("org.apache.pdfbox", List.of("publish.pdf")),
            Map.entry("org.sqlite", List.of("publish.cards")),
            Map.entry("org.apache.maven", List.of("maven")));

    private static JavaClasses code;

    @BeforeAll
    static void read() {
        code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.interviewnotes.notes");
        assertFalse(code.isEmpty());
    }

    @Test
    void everyClassBelongsToARow() {
        classes()
                .should()
                .resideInAnyPackage(ROWS.stream().map(row -> ROOT + row + "..").toArray(String[]::new))
                .check(code);
    }

    @Test
    void contributorsAreToldTheRowsInTheirOrder() throws Exception {
        String page = Files.readString(Path.of("..", ".github", "CONTRIBUTING.md"));
        assertTrue(page.contains("`" + String.join("`, `", ROWS) + "`"), () -> "not in CONTRIBUTING.md: " + ROWS);
    }

    @TestFactory
    Stream<DynamicTest> aRowKnowsOnlyRowsAboveIt() {
        return IntStream.range(0, ROWS.size() - 1).mapToObj(i -> {
            String[] below = ROWS.subList(i + 1, ROWS.size()).stream()
                    .map(row -> ROOT + row + "..")
                    .toArray(String[]::new);
            return dynamicTest(
                    ROWS.get(i),
                    () -> noClasses()
                            .that()
                            .resideInAPackage(ROOT + ROWS.get(i) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(below)
                            .allowEmptyShould(true)
                            .check(code));
        });
    }

    @Test
    void familiesOfRulesDoNotKnowEachOther() {
        slices().matching(ROOT + "rule.(*)..").should().notDependOnEachOther().check(code);
    }

    @Test
    void onlyTheListOfRulesKnowsFamilies() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rule")
                .and()
                .doNotBelongToAnyOf(Rules.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "rule.*..")
                .check(code);
    }

    @Test
    void aRuleOpensNoFile() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rule.*..")
                .and()
                .resideOutsideOfPackages(ROOT + "rule.prose", ROOT + "rule.syntax")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..")
                .check(code);
    }

    @Test
    void formatsOfBooksDoNotKnowEachOther() {
        slices().matching(ROOT + "publish.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void reportsDoNotKnowEachOther() {
        List<JavaClass> reports = code.stream()
                .filter(type -> type.isAssignableTo(Report.class) && !type.isInterface())
                .toList();
        assertFalse(reports.isEmpty());
        for (JavaClass report : reports) {
            noClasses()
                    .that(DescribedPredicate.describe("are " + report.getSimpleName(), report::equals))
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe(
                            "are other reports", other -> reports.contains(other) && !other.equals(report)))
                    .check(code);
        }
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsPackage() {
        return LIBRARIES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(library -> dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(library.getValue().stream()
                                        .map(ROOT::concat)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey() + "..")
                                .check(code)));
    }

    @Test
    void nothingRunsInTheCommonPool() {
        noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("a stream is made parallel", ArchitectureTest::makesParallel))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a CompletableFuture chooses its threads", ArchitectureTest::choosesItsThreads))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ForkJoinPool.class)
                .check(code);
    }

    private static boolean makesParallel(JavaAccess<?> call) {
        return call.getName().equals("parallelStream")
                || call.getName().equals("parallel") && call.getTargetOwner().isAssignableTo(BaseStream.class);
    }

    private static boolean choosesItsThreads(JavaAccess<?> call) {
        return call.getTargetOwner().isAssignableTo(CompletableFuture.class)
                && call.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().endsWith("Async")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Executor.class));
    }

    @Test
    void theCommandLineDoesNotKnowTheGoals() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "maven")
                .check(code);
    }

    @Test
    void onlyTheGoalsAndTheCommandLineWriteToTheConsole() {
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(ROOT + "maven", ROOT + "cli")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(code);
    }
}
