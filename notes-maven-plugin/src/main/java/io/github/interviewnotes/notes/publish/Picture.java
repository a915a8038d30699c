package io.github.interviewnotes.notes.publish;

/**
 * A picture that is part of the book.
 *
 * @param name its file name: lower-case letters, digits, hyphens and the extension of its type
 * @param type what the bytes are, by their content
 * @param bytes the file; SVG is cleaned
 * @param width natural width in CSS pixels, 1/96 inch
 * @param height natural height in CSS pixels
 */
public record Picture(String name, Type type, byte[] bytes, double width, double height) {

    /** Types that e-readers and the PDF engine both show. */
    public enum Type {
        SVG("svg", "image/svg+xml"),
        PNG("png", "image/png"),
        JPEG("jpg", "image/jpeg"),
        GIF("gif", "image/gif");

        private final String extension;
        private final String mediaType;

        Type(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** Returns the file extension without a dot. */
        public String extension() {
            return extension;
        }

        /** Returns the IANA media type. */
        public String mediaType() {
            return mediaType;
        }
    }
}
