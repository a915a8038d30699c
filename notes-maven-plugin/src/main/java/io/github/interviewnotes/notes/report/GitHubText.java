package io.github.interviewnotes.notes.report;

/**
 * Text from notes where GitHub reads it: no stranger's note gets a command to the runner of a job, or a link, a name or markup into its
 * summary.
 */
public final class GitHubText {

    private GitHubText() {}

    /**
     * Returns text for the log of a job that the runner takes for no command: it looks for {@code ::} at the start of a line and for
     * {@code ##[} anywhere in it.
     */
    public static String log(String text) {
        return text.replace("##[", "## [").replaceAll("(?m)^(\\s*):(?=:)", "$1: ");
    }

    /** Returns text as the message of a command, where a line end and a percent sign have a meaning. */
    static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Returns text as the value of a command's property, which a colon or a comma would end. */
    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /**
     * Returns text as it shows in a table of Markdown. Each mark of ASCII becomes a reference to itself, so that none means anything
     * to Markdown, HTML or the table; behind what would start the name of a person or the number of an issue stands a comment, for
     * GitHub looks for these when the references are resolved.
     */
    static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        Printable.line(text).codePoints().forEach(letter -> {
            boolean plain = letter >= 0x80
                    || letter == ' '
                    || letter == ','
                    || letter == ';'
                    || Character.isLetterOrDigit(letter);
            if (plain) {
                cell.appendCodePoint(letter);
            } else {
                cell.append("&#").append(letter).append(';');
            }
            if (letter == '@' || letter == '#') {
                cell.append("<!---->");
            }
        });
        return cell.toString();
    }
}
