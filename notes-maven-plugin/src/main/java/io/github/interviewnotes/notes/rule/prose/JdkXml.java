package io.github.interviewnotes.notes.rule.prose;

/**
 * Runs LanguageTool where it finds no XML parser but the JDK's. It reads its rules with properties that only this one
 * knows, and another on the class path, such as the Xerces of a second plugin dependency, would be taken first.
 */
final class JdkXml {

    private JdkXml() {}

    /** Some work of LanguageTool. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does {@code work} on this thread, which JAXP asks for its class loader to look for parsers. */
    static <T, E extends Exception> T only(Work<T, E> work) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return work.run();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }
}
