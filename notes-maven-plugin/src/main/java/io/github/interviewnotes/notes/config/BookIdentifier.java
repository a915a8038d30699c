package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what names a book for ever: an ISBN, a UUID, or an address of one's own. */
public final class BookIdentifier {

    private static final Pattern ISBN =
            Pattern.compile("(?:urn:isbn:|isbn(?:-1[03])?:? *)([0-9][0-9 -]*[0-9xX])", Pattern.CASE_INSENSITIVE);

    /** A number of 13 digits that starts with a prefix of the book trade can be nothing else. */
    private static final Pattern BARE_ISBN = Pattern.compile("(97[89][0-9 -]{10,16})");

    private static final Pattern UUID_URN = Pattern.compile("urn:uuid:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+");

    private BookIdentifier() {}

    /**
     * Returns the identifier as a URI: {@code urn:isbn:9783161484100}, {@code urn:uuid:…} or as it is written.
     *
     * @throws IllegalArgumentException if it is none; the message says why and needs only a place
     */
    public static String of(String written) {
        String text = written.strip();
        Optional<String> isbn = digits(text);
        if (isbn.isPresent()) {
            return "urn:isbn:" + requireIsbn(isbn.get(), text);
        }
        Matcher uuid = UUID_URN.matcher(text);
        if (uuid.matches()) {
            if (!UUID.matcher(uuid.group(1)).matches()) {
                throw new IllegalArgumentException(Quoted.of(text)
                        + " has no UUID behind 'urn:uuid:'; expected one such as 0b8b1ad6-6b5d-4b53-9a53-64e2ad5b4b5f");
            }
            return "urn:uuid:" + uuid.group(1).toLowerCase(Locale.ROOT);
        }
        if (!URI.matcher(text).matches()) {
            throw new IllegalArgumentException(Quoted.of(text)
                    + " is no identifier of a book; expected an ISBN, a URN such as 'urn:uuid:…', or a web address");
        }
        return text;
    }

    private static Optional<String> digits(String text) {
        Matcher named = ISBN.matcher(text);
        Matcher bare = BARE_ISBN.matcher(text);
        if (named.matches()) {
            return Optional.of(named.group(1));
        }
        if (text.toLowerCase(Locale.ROOT).startsWith("urn:isbn:")) {
            return Optional.of(text.substring("urn:isbn:".length()));
        }
        return bare.matches() ? Optional.of(bare.group(1)) : Optional.empty();
    }

    /** The check digits are those of ISO 2108: weights 1 and 3 modulo 10, and for ten digits 10 down to 2 modulo 11. */
    private static String requireIsbn(String written, String text) {
        String digits = written.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        if (!digits.matches("[0-9]{13}|[0-9]{9}[0-9X]")) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " is no ISBN; expected 13 digits, or 10 of an old one, with or without hyphens");
        }
        int sum = 0;
        int last = digits.length() - 1;
        for (int i = 0; i < last; i++) {
            sum += (digits.charAt(i) - '0') * (last == 12 ? i % 2 * 2 + 1 : 10 - i);
        }
        int modulus = last == 12 ? 10 : 11;
        int check = (modulus - sum % modulus) % modulus;
        char expected = check == 10 ? 'X' : (char) ('0' + check);
        if (digits.charAt(last) != expected) {
            throw new IllegalArgumentException(Quoted.of(text) + " is no ISBN: after " + digits.substring(0, last)
                    + " comes the check digit " + expected + ", not " + digits.charAt(last));
        }
        return digits;
    }
}
