package io.github.interviewnotes.notes.rule.prose;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.broker.DefaultResourceDataBroker;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;

/** Brings up what all of LanguageTool's instances share. */
final class Startup {

    /** The id of the rule that is LanguageTool's own speller. */
    static final String SPELLING = MorfologikAmericanSpellerRule.RULE_ID;

    /**
     * Nothing of a user's but the last: suggestions for each unknown word cost more than all else and are asked for
     * singly.
     */
    private static final UserConfig WITHOUT_SUGGESTIONS = new UserConfig(
            List.of(), List.of(), Map.of(), 0, null, null, null, null, false, null, null, false, List.of(), false,
            false, false, null, false);

    private Startup() {}

    /**
     * Returns an instance of LanguageTool's American English that has everything it needs to check a text. The rules
     * are parsed on the calling thread while a second one loads the dictionaries and models; where those are loaded
     * already, as for every call but the first, this takes milliseconds.
     */
    static JLanguageTool americanEnglish() {
        keepToOurselves();
        // "new AmericanEnglish()" throws once LanguageTool has registered its languages
        Language english = Languages.getLanguageForShortCode("en-US");
        Thread models = new Thread(() -> loadModels(english), "languagetool-models");
        models.setDaemon(true);
        // whatever goes wrong there goes wrong again in the first check, which reports it
        models.setUncaughtExceptionHandler((thread, fault) -> {});
        models.start();
        JLanguageTool tool = new JLanguageTool(english, null, WITHOUT_SUGGESTIONS);
        try {
            models.join();
        } catch (InterruptedException e) {
            // what is not loaded yet is loaded by the first check
            Thread.currentThread().interrupt();
        }
        return tool;
    }

    /**
     * Sets what LanguageTool keeps in static fields, the same each time, before it first reads them: it must not
     * replace the authenticator of the JVM, which belongs to Maven, and it reads what {@link Resources} gives it.
     */
    private static synchronized void keepToOurselves() {
        JLanguageTool.useCustomPasswordAuthenticator(false);
        if (!(JLanguageTool.getDataBroker() instanceof Resources)) {
            JLanguageTool.setDataBroker(new Resources());
        }
    }

    private static void loadModels(Language english) {
        english.getSentenceTokenizer().tokenize("One. Two.");
        english.getTagger();
        english.getChunker();
        english.getDisambiguator();
    }

    /**
     * LanguageTool's own resources but for one word list: 30,000 names of footballers, streets and brands in many
     * languages, a second of start-up for a dozen fewer unknown words in 100,000.
     */
    private static final class Resources extends DefaultResourceDataBroker {

        private static final String NAMES = "spelling_global.txt";

        @Override
        public InputStream getFromResourceDirAsStream(String path) {
            return path.endsWith(NAMES)
                    ? new ByteArrayInputStream(new byte[0])
                    : super.getFromResourceDirAsStream(path);
        }

        @Override
        public List<String> getFromResourceDirAsLines(String path) {
            return path.endsWith(NAMES) ? List.of() : super.getFromResourceDirAsLines(path);
        }
    }
}
