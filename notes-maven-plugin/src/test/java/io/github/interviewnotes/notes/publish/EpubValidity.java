package io.github.interviewnotes.notes.publish;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What EPUBCheck finds. */
final class EpubValidity extends DefaultReportImpl {

    private static final Set<Severity> FAULTS = Set.of(Severity.FATAL, Severity.ERROR, Severity.WARNING);

    private final List<String> faults = new ArrayList<>();

    private EpubValidity(Path epub) {
        super(epub.getFileName().toString());
    }

    static List<String> faults(Path epub) {
        EpubValidity report = new EpubValidity(epub);
        new EpubCheck(epub.toFile(), report).doValidate();
        return report.faults;
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
        if (FAULTS.contains(message.getSeverity())) {
            faults.add(message.getID() + " " + location + " " + message.getMessage(arguments));
        }
    }
}
