package io.github.interviewnotes.notes.publish;

/** A book cannot be made. The message names the file, and the line where there is one, says what is wrong and what to do. */
public final class PublishException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message for example {@code notes.md:12: image 'a.png' does not exist} */
    public PublishException(String message) {
        super(message);
    }

    /** @param cause what the machine said, for a reader of the whole trace */
    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
