package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Takes the engine's messages off the console: it tells each font that it loads. What it warns of reaches {@link PdfWriter} another
 * way, as diagnostics of the one run.
 */
final class EngineLog implements XRLogger {

    private EngineLog() {}

    /** Replaces the logger of the engine, which has one for all its runs in a class loader. */
    static void silence() {
        XRLog.setLoggerImpl(new EngineLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        // see above
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        // see above
    }

    @Override
    public void setLevel(String logger, Level level) {
        // there is no level to set
    }

    @Override
    public boolean isLogLevelEnabled(com.openhtmltopdf.util.Diagnostic diagnostic) {
        return false;
    }
}
