package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import io.github.interviewnotes.notes.publish.PublishException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;

/** What the engine complains of while it sets a book. */
final class Complaints {

    private static final Set<LogMessageId> DEAD_LINK = Set.of(
            LogMessageId.LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_LINK,
            LogMessageId.LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_BOOKMARK);

    private final List<Diagnostic> complaints = new ArrayList<>();

    /** Hears what the engine has to say. */
    void hear(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue() && !isDeadLink(diagnostic)) {
            complaints.add(diagnostic);
        }
    }

    /** Returns those that were heard so far. */
    List<Diagnostic> heard() {
        return List.copyOf(complaints);
    }

    /** What the engine could not load or draw it leaves out of the page, and says so here only. */
    void refuse() throws PublishException {
        if (!complaints.isEmpty()) {
            throw new PublishException("the PDF would not be whole: "
                    + complaints.stream()
                            .map(Diagnostic::getFormattedMessage)
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
    }

    /** What leads nowhere, {@link PdfLinks} finds in the document, and names the note and the line. */
    private static boolean isDeadLink(Diagnostic diagnostic) {
        return DEAD_LINK.contains(diagnostic.getLogMessageId());
    }
}
