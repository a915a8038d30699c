package io.github.interviewnotes.notes.report;

/**
 * Text from notes where GitHub reads it: no stranger's note gets a command to the runner of a job, or a link, a name or markup into its
 * summary.
 */
public final class GitHubText {

    private static final String MARKS = "\\`*_~[]<>&|$:@#\"";

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
     * Returns text as it shows in a table of Markdown. The marks that mean something to Markdown, HTML, the table or GitHub become
     * references to themselves. Behind what would start the name of a person or the number of an issue stands a comment, for GitHub
     * looks for these when the references are resolved.
     */
    static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        int[] last = {0};
        Printable.line(text).codePoints().forEach(letter -> {
            // www. alone makes a link
            boolean link = letter == '.' && (last[0] == 'w' || last[0] == 'W');
            if (MARKS.indexOf(letter) >= 0 || link) {
                cell.append("&#").append(letter).append(';');
            } else {
                cell.appendCodePoint(letter);
            }
            if (letter == '@' || letter == '#') {
                cell.append("<!---->");
            }
            last[0] = letter;
        });
        return cell.toString();
    }
}
