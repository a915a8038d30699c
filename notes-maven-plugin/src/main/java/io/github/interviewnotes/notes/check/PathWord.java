package io.github.interviewnotes.notes.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The path of a file as one word of a line: what would end the word, start a comment or not be seen is percent-encoded as in a link,
 * and so are the signs that git marks conflicts with. Letters of any script stay.
 */
final class PathWord {

    private static final String ENCODED = " %:#<=>|\u007F";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PathWord() {}

    static String of(String path) {
        StringBuilder word = new StringBuilder();
        path.codePoints().forEach(letter -> {
            if (isPlain(letter)) {
                word.appendCodePoint(letter);
            } else {
                for (byte one : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    word.append('%').append(HEX.toHexDigits(one));
                }
            }
        });
        return word.toString();
    }

    private static boolean isPlain(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> ENCODED.indexOf(letter) < 0;
        };
    }

    /** Returns the path that {@link #of} made {@code word} of, or nothing where it made none. */
    static Optional<String> path(String word) {
        ByteBuffer bytes = ByteBuffer.allocate(word.length() * 4);
        for (int i = 0; i < word.length(); ) {
            int letter = word.codePointAt(i);
            if (letter != '%') {
                bytes.put(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(letter);
            } else if (i + 2 < word.length()
                    && HexFormat.isHexDigit(word.charAt(i + 1))
                    && HexFormat.isHexDigit(word.charAt(i + 2))) {
                bytes.put((byte) HexFormat.fromHexDigits(word, i + 1, i + 3));
                i += 3;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
