package io.github.interviewnotes.notes.example;

import java.util.Map;
import java.util.TreeMap;

/**
 * The variables of a block: the same on every machine but for paths, and nothing of the caller's but the way to the tools.
 *
 * @param tools what the paths lead to
 */
record BlockEnvironment(Tools tools) {

    Map<String, String> of(UnitFolder folder) {
        Map<String, String> variables = new TreeMap<>();
        tools.python().ifPresent(python -> variables.putAll(python.environment()));
        String home = folder.home().toString();
        variables.put("HOME", home);
        variables.put("TMPDIR", home);
        variables.put("PATH", tools.searchPath());
        variables.put("TERM", "dumb");
        variables.put("TZ", "UTC");
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("PYTHONHASHSEED", "0");
        variables.put("PYTHONUTF8", "1");
        variables.put("PYTHONDONTWRITEBYTECODE", "1");
        // commits get the same ids everywhere
        for (String role : new String[] {"AUTHOR", "COMMITTER"}) {
            variables.put("GIT_" + role + "_NAME", "Ada");
            variables.put("GIT_" + role + "_EMAIL", "ada@example.com");
            variables.put("GIT_" + role + "_DATE", "2026-01-01T12:00:00+0000");
        }
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.put("GIT_CONFIG_COUNT", "1");
        variables.put("GIT_CONFIG_KEY_0", "init.defaultBranch");
        variables.put("GIT_CONFIG_VALUE_0", "main");
        String systemRoot = System.getenv("SystemRoot");
        if (systemRoot != null) {
            // without it, nothing on Windows starts
            variables.put("SystemRoot", systemRoot);
            variables.put("TEMP", home);
            variables.put("USERPROFILE", home);
        }
        return variables;
    }
}
