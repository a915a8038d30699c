package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** LanguageTool's modules, one a language, without a class of LanguageTool. English is always there. */
final class LanguageModules {

    private static final String GROUP = "org.languagetool";
    private static final String CORE = "languagetool-core";

    /** The modules that LanguageTool publishes, as its module {@code language-all} lists them. */
    private static final Set<String> PUBLISHED = Set.of(
            "ar", "ast", "be", "br", "ca", "crh", "da", "de", "el", "en", "eo", "es", "fa", "fr", "ga", "gl", "it",
            "ja", "km", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "ta", "tl", "uk", "zh");

    private LanguageModules() {}

    /** Tells whether LanguageTool can read the language with the code {@code language} at all. */
    static boolean isPublished(String language) {
        return PUBLISHED.contains(language);
    }

    /** Tells whether the module of the language with the code {@code language} is on the class path. */
    static boolean isPresent(String language) {
        return isPublished(language)
                && LanguageModules.class.getResource("/org/languagetool/rules/" + language + "/grammar.xml") != null;
    }

    /** Returns the Maven coordinates of the module for {@code language}, in the version of LanguageTool that runs. */
    static String coordinates(String language) {
        return GROUP + ":language-" + language + ":" + version(CORE);
    }

    /** Returns LanguageTool's core and the module of the language with the code {@code code}, each with its version. */
    static String versions(String code) {
        String module = "language-" + code.split("-", 2)[0];
        return CORE + " " + version(CORE) + " and " + module + " " + version(module);
    }

    private static String version(String artifact) {
        String resource = "/META-INF/maven/" + GROUP + "/" + artifact + "/pom.properties";
        try (InputStream in = LanguageModules.class.getResourceAsStream(resource)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
