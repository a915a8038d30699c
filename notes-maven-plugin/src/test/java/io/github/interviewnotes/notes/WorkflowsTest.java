package io.github.interviewnotes.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds what GitHub runs for this project, and for others who use its action. */
class WorkflowsTest {

    private static final Path GITHUB = Path.of("..", ".github");
    private static final Path ACTION = GITHUB.resolve("actions/check/action.yml");
    private static final Pattern PINNED = Pattern.compile("[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    @TempDir
    private Path folder;

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(GITHUB)) {
            return all.filter(file -> file.toString().endsWith(".yml"))
                    .filter(file -> !file.startsWith(GITHUB.resolve("ISSUE_TEMPLATE")))
                    .filter(file -> !file.endsWith("dependabot.yml"))
                    .sorted()
                    .toList();
        }
    }

    private static Object yaml(Path file) throws IOException {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    /** Returns all steps, at whatever depth they stand. */
    private static List<Map<?, ?>> steps(Object value) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("uses") || map.containsKey("run")) {
                found.add(map);
            }
            map.values().forEach(child -> found.addAll(steps(child)));
        } else if (value instanceof List<?> list) {
            list.forEach(child -> found.addAll(steps(child)));
        }
        return found;
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsSafe() throws IOException {
        List<Path> files = files();
        assertEquals(4, files.size(), files.toString());
        return files.stream().map(file -> dynamicTest(GITHUB.relativize(file).toString(), () -> isSafe(file)));
    }

    private void isSafe(Path file) throws Exception {
        Object content = yaml(file);
        List<Map<?, ?>> steps = steps(content);
        assertFalse(steps.isEmpty());
        Files.readString(file)
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("(- )?uses: .*"))
                .map(line -> line.replaceFirst("(- )?uses: ", ""))
                .filter(action -> !action.startsWith("./"))
                .forEach(action -> assertTrue(PINNED.matcher(action).matches(), action));
        for (Map<?, ?> step : steps) {
            if (step.get("run") instanceof String script) {
                assertFalse(
                        script.contains("${{"), "what comes from outside is handed over in the environment: " + script);
                assertEquals("", bash(List.of("-n"), script, Map.of()));
            }
            if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
                assertEquals(Map.of("persist-credentials", false), step.get("with"), "no step needs the token");
            }
        }
        if (!file.equals(ACTION)) {
            assertEquals(Map.of("contents", "read"), ((Map<?, ?>) content).get("permissions"));
        }
    }

    @Test
    void theActionUsesEachInputThatItHasAndNoOther() throws Exception {
        Map<?, ?> action = (Map<?, ?>) yaml(ACTION);
        TreeSet<String> used = Pattern.compile("inputs\\.([\\w-]+)")
                .matcher(Files.readString(ACTION))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        Map<?, ?> inputs = (Map<?, ?>) action.get("inputs");
        assertEquals(new TreeSet<>(inputs.keySet()), used);
        inputs.forEach((name, input) -> {
            assertTrue(((Map<?, ?>) input).get("description") instanceof String, name.toString());
            assertTrue(((Map<?, ?>) input).get("default") instanceof String, name.toString());
        });
    }

    @Test
    void theActionReadsNothingOfAStepThatDoesNotWriteIt() throws Exception {
        String text = Files.readString(ACTION);
        for (MatchResult found : Pattern.compile("steps\\.(plugin|check)\\.outputs\\.(\\w+)")
                .matcher(text)
                .results()
                .toList()) {
            assertTrue(script(found.group(1)).contains("echo \"" + found.group(2) + "="), found.group());
        }
    }

    private static String script(String id) throws IOException {
        return steps(yaml(ACTION)).stream()
                .filter(step -> id.equals(step.get("id")))
                .map(step -> (String) step.get("run"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> job() throws IOException {
        Path output = folder.resolve("output");
        Files.deleteIfExists(output);
        Files.createFile(output);
        return Map.of(
                "GITHUB_ACTION_PATH", ACTION.getParent().toAbsolutePath().toString(),
                "GITHUB_OUTPUT", output.toString(),
                "GITHUB_WORKSPACE", folder.resolve("work space").toString(),
                "RUNNER_TEMP", folder.resolve("temp").toString());
    }

    private static String bash(List<String> options, String script, Map<String, String> variables) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "--noprofile", "--norc", "-eo", "pipefail"));
        command.addAll(options);
        Path file = Files.createTempFile("step", ".sh");
        Path log = Files.createTempFile("step", ".log");
        try {
            Files.writeString(file, script);
            command.add(file.toString());
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(variables);
            Process process = builder.start();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), script);
            String output = Files.readString(log);
            return process.exitValue() == 0 ? output : output + "exit " + process.exitValue() + "\n";
        } finally {
            Files.delete(file);
            Files.delete(log);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theActionKnowsThePluginOfItsSources() throws Exception {
        Map<String, String> job = job();
        Map<String, String> variables = new java.util.HashMap<>(job);
        variables.put("VERSION", "");

        assertEquals("", bash(List.of(), script("plugin"), variables));
        Matcher built = Pattern.compile("sources=(.*)\nkey=([0-9a-f]{32})\nversion=(.*)\n")
                .matcher(Files.readString(Path.of(job.get("GITHUB_OUTPUT"))));
        assertTrue(built.matches());
        assertEquals(Path.of("..").toRealPath().toString(), built.group(1));
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<version>" + built.group(3) + "</version>"), built.group(3));

        Files.writeString(Path.of(job.get("GITHUB_OUTPUT")), "");
        variables.put("VERSION", "1.2.3");
        assertEquals("", bash(List.of(), script("plugin"), variables));
        assertTrue(Files.readString(Path.of(job.get("GITHUB_OUTPUT"))).endsWith("key=1.2.3\nversion=1.2.3\n"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theActionHandsItsInputsOverAsTheyAre() throws Exception {
        Map<String, String> variables = new java.util.HashMap<>(job());
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Path maven = Files.writeString(programs.resolve("mvn"), """
                #!/usr/bin/env bash
                printf '<%s>\\n' "$@"
                ls -A
                mkdir -p "$RUNNER_TEMP/notes-check/reports"
                touch "$RUNNER_TEMP/notes-check/reports/check.sarif"
                exit 1
                """);
        assertTrue(maven.toFile().setExecutable(true));
        variables.put("PATH", programs + ":" + System.getenv("PATH"));
        variables.put("NOTES", "my notes; touch x");
        variables.put("RULES", "$(touch y)");
        variables.put("FAIL_ON", "`touch z`");
        variables.put("CHANGED_SINCE", "--upload-pack=x");
        variables.put("VERSION", "0.1.0");
        String temp = variables.get("RUNNER_TEMP");
        String workspace = variables.get("GITHUB_WORKSPACE");

        assertEquals("""
                <-B>
                <-ntp>
                <-Dmaven.repo.local=%1$s/notes-check/repository>
                <-Dnotes.sourceDirectory=%2$s/my notes; touch x>
                <-Dnotes.outputDirectory=%1$s/notes-check/reports>
                <-Dnotes.cacheDirectory=%1$s/notes-check/answers>
                <-Dnotes.failOn=`touch z`>
                <-Dnotes.rulesDirectory=%2$s/$(touch y)>
                <-Dnotes.changedSince=--upload-pack=x>
                <io.github.interviewnotes:notes-maven-plugin:0.1.0:check>
                exit 1
                """.formatted(temp, workspace), bash(List.of(), script("check"), variables));
        assertEquals(
                "reports=" + temp + "/notes-check/reports\nsarif=" + temp + "/notes-check/reports/check.sarif\n",
                Files.readString(Path.of(variables.get("GITHUB_OUTPUT"))));
    }
}
