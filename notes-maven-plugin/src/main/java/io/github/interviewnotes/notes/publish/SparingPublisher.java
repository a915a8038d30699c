package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Notebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Publishes what has changed: books of which everything is as it was stay as they are. */
public final class SparingPublisher {

    private final Publisher publisher;
    private final String plugin;
    private final Path memory;
    private final Consumer<IOException> forgetting;

    /**
     * @param publisher makes the books
     * @param plugin tells one build of the plugin, with its libraries, from another
     * @param memory the folder where is kept what books were made of; need not exist
     * @param forgetting hears when that cannot be written
     */
    public SparingPublisher(Publisher publisher, String plugin, Path memory, Consumer<IOException> forgetting) {
        this.publisher = publisher;
        this.plugin = plugin;
        this.memory = memory;
        this.forgetting = forgetting;
    }

    /**
     * Writes what is ordered, unless it is there already.
     *
     * @param notebook the notes
     * @param root the folder that they lie in
     * @param metadata what a catalogue is to know
     * @param stated the same in words, without what the clock alone says: with other words, the books are others
     * @return whether anything was written
     * @throws PublishException as {@link Publisher} does
     */
    public boolean publish(Notebook notebook, Path root, BookMetadata metadata, String stated, Order order)
            throws PublishException {
        BookMemory known = new BookMemory(memory, root, order.files());
        String fingerprint = Ingredients.fingerprint(plugin, notebook, stated, order);
        if (known.isUnchanged(fingerprint, order.files())) {
            return false;
        }
        Book book = publisher.publish(notebook, root, metadata, order);
        try {
            known.keep(fingerprint, order.files(), Ingredients.pictures(book));
        } catch (IOException e) {
            forgetting.accept(e);
        }
        return true;
    }
}
