package io.github.interviewnotes.notes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A web or mail address that stands in the text without markup and that GitHub makes a link (GitHub Flavored Markdown 6.9).
 *
 * @param start the offset of its first character
 * @param end the offset behind its last
 * @param destination where the link leads
 */
record BareAddress(int start, int end, String destination) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");

    /** What may stand before {@code www.}, beside white space. */
    private static final String OPENERS = "*_~(";

    /** What ends a sentence rather than an address. */
    private static final String TRAILING = "?!.,:*_~'\"";

    /** Returns the addresses in {@code text} in order. */
    static List<BareAddress> find(String text) {
        List<BareAddress> found = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            BareAddress address = switch (text.charAt(at)) {
                case ':' -> web(text, at, done);
                case 'w' -> www(text, at);
                case '@' -> mail(text, at, done);
                default -> null;
            };
            if (address != null) {
                found.add(address);
                done = address.end;
                at = done - 1;
            }
        }
        return found;
    }

    private static BareAddress web(String text, int colon, int from) {
        if (!text.startsWith("://", colon)) {
            return null;
        }
        int start = colon;
        while (start > from && isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        if (!SCHEMES.contains(text.substring(start, colon).toLowerCase(Locale.ROOT))) {
            return null;
        }
        int domainEnd = domainEnd(text, colon + 3, false);
        return domainEnd < 0 ? null : linked(text, start, domainEnd, "");
    }

    private static BareAddress www(String text, int at) {
        boolean begins =
                at == 0 || Character.isWhitespace(text.charAt(at - 1)) || OPENERS.indexOf(text.charAt(at - 1)) >= 0;
        if (!begins || !text.startsWith("www.", at)) {
            return null;
        }
        int domainEnd = domainEnd(text, at, true);
        return domainEnd < 0 ? null : linked(text, at, domainEnd, "http://");
    }

    private static BareAddress linked(String text, int start, int domainEnd, String scheme) {
        int end = domainEnd;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            end++;
        }
        end = trimmedEnd(text, start, end);
        return new BareAddress(start, end, scheme + text.substring(start, end));
    }

    /** Returns where the domain at {@code start} ends, or -1 where there is none: its last two parts may not hold {@code _}. */
    private static int domainEnd(String text, int start, boolean dotted) {
        int dots = 0;
        int underscoresBefore = 0;
        int underscores = 0;
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '_') {
                underscores++;
            } else if (c == '.') {
                underscoresBefore = underscores;
                underscores = 0;
                dots++;
            } else if (c != '-' && !Character.isLetterOrDigit(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        boolean starts = at > start && Character.isLetterOrDigit(text.codePointAt(start));
        boolean valid = starts && underscores + underscoresBefore == 0 && (dots > 0 || !dotted);
        return valid ? at : -1;
    }

    private static int trimmedEnd(String text, int start, int untrimmed) {
        int surplus = 0;
        for (int i = start; i < untrimmed; i++) {
            surplus += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
        }
        int end = untrimmed;
        while (end > start) {
            char last = text.charAt(end - 1);
            if (TRAILING.indexOf(last) >= 0) {
                end--;
            } else if (last == ')' && surplus > 0) {
                surplus--;
                end--;
            } else if (last == ';') {
                end = entityStart(text, start, end);
            } else {
                break;
            }
        }
        return end;
    }

    /** Returns where the entity that ends before {@code end} starts, or the place of the semicolon when it is none. */
    private static int entityStart(String text, int start, int end) {
        int at = end - 1;
        while (at > start && isAsciiLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        boolean entity = at < end - 1 && at > start && text.charAt(at - 1) == '&';
        return entity ? at - 1 : end - 1;
    }

    private static BareAddress mail(String text, int sign, int from) {
        int start = sign;
        while (start > from && isMailCharacter(text.charAt(start - 1))
                || start > from && text.charAt(start - 1) == '+') {
            start--;
        }
        int end = sign + 1;
        boolean dotted = false;
        while (end < text.length() && isMailCharacter(text.charAt(end))) {
            if (text.charAt(end) == '.') {
                if (end + 1 == text.length() || !isAsciiLetterOrDigit(text.charAt(end + 1))) {
                    break;
                }
                dotted = true;
            }
            end++;
        }
        boolean secondSign = end < text.length() && text.charAt(end) == '@';
        if (start == sign || !dotted || secondSign || !isAsciiLetter(text.charAt(end - 1))) {
            return null;
        }
        return new BareAddress(start, end, "mailto:" + text.substring(start, end));
    }

    private static boolean isMailCharacter(char c) {
        return isAsciiLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
