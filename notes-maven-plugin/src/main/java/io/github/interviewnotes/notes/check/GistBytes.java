package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Anchor;
import io.github.interviewnotes.notes.note.Gist;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.note.References;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.text.Range;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link Gist} in bytes: its records one after the other, each in the order of its components. */
final class GistBytes {

    private interface Writing<T> {
        void write(T item) throws IOException;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private GistBytes() {}

    static byte[] write(Gist gist) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Writer(new DataOutputStream(bytes)).gist(gist);
        } catch (IOException e) {
            throw new IllegalStateException("an array has room", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is cut off
     * @throws IllegalArgumentException if a value is not what a record allows
     */
    static Gist read(byte[] bytes) throws IOException {
        return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).gist();
    }

    private record Writer(DataOutputStream out) {

        void gist(Gist gist) throws IOException {
            list(gist.headings(), this::heading);
            list(gist.anchors(), anchor -> {
                text(anchor.id());
                out.writeByte(anchor.kind().ordinal());
                range(anchor.range());
            });
            range(gist.range());
            references(gist.references());
            list(gist.prompts(), prompt -> {
                list(prompt.id().stream().toList(), this::text);
                text(prompt.question());
                list(prompt.level().stream().toList(), this::text);
                list(prompt.tags(), this::text);
                heading(prompt.heading());
                list(prompt.comment().stream().toList(), this::range);
                range(prompt.answerRange());
                out.writeInt(prompt.answerWords());
            });
            list(gist.suppressions(), suppression -> {
                out.writeByte(suppression.scope().ordinal());
                text(suppression.written());
                list(suppression.rules(), this::text);
                list(suppression.reason().stream().toList(), this::text);
                range(suppression.range());
            });
            list(gist.language().stream().toList(), mark -> {
                text(mark.tag());
                range(mark.range());
            });
        }

        private void heading(Heading heading) throws IOException {
            out.writeByte(heading.level());
            text(heading.text());
            text(heading.slug());
            range(heading.range());
            range(heading.textRange());
        }

        private void references(References references) throws IOException {
            list(references.links(), link -> {
                out.writeByte(link.kind().ordinal());
                text(link.target().written());
                text(link.text());
                range(link.range());
                range(link.targetRange());
            });
            list(references.images(), image -> {
                out.writeByte(image.kind().ordinal());
                text(image.target().written());
                list(image.alt().stream().toList(), this::text);
                range(image.range());
                range(image.targetRange());
            });
            list(references.definitions(), definition -> {
                text(definition.label());
                text(definition.target().written());
                range(definition.range());
                range(definition.targetRange());
                out.writeBoolean(definition.used());
            });
            list(references.undefined(), undefined -> {
                text(undefined.label());
                range(undefined.range());
            });
        }

        private <T> void list(List<T> items, Writing<T> writing) throws IOException {
            out.writeInt(items.size());
            for (T item : items) {
                writing.write(item);
            }
        }

        private void text(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private void range(Range range) throws IOException {
            out.writeInt(range.start());
            out.writeInt(range.end());
        }
    }

    private record Reader(DataInputStream in) {

        Gist gist() throws IOException {
            List<Heading> headings = list(this::heading);
            List<Anchor> anchors = list(() -> new Anchor(text(), Anchor.Kind.values()[in.readUnsignedByte()], range()));
            Range range = range();
            References references = references();
            List<Prompt> prompts = list(() -> new Prompt(
                    optional(this::text),
                    text(),
                    optional(this::text),
                    list(this::text),
                    heading(),
                    optional(this::range),
                    range(),
                    in.readInt()));
            List<Suppression> suppressions = list(() -> new Suppression(
                    Suppression.Scope.values()[in.readUnsignedByte()],
                    text(),
                    list(this::text),
                    optional(this::text),
                    range()));
            return new Gist(
                    headings,
                    anchors,
                    range,
                    references,
                    prompts,
                    suppressions,
                    optional(() -> new LanguageMark(text(), range())));
        }

        private Heading heading() throws IOException {
            return new Heading(in.readUnsignedByte(), text(), text(), range(), range());
        }

        private References references() throws IOException {
            List<Link> links = list(() ->
                    new Link(Link.Kind.values()[in.readUnsignedByte()], Target.of(text()), text(), range(), range()));
            List<Image> images = list(() -> new Image(
                    Image.Kind.values()[in.readUnsignedByte()],
                    Target.of(text()),
                    optional(this::text),
                    range(),
                    range()));
            List<References.Definition> definitions = list(
                    () -> new References.Definition(text(), Target.of(text()), range(), range(), in.readBoolean()));
            return new References(links, images, definitions, list(() -> new References.Undefined(text(), range())));
        }

        private <T> List<T> list(Reading<T> reading) throws IOException {
            int size = in.readInt();
            List<T> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(reading.read());
            }
            return items;
        }

        private <T> Optional<T> optional(Reading<T> reading) throws IOException {
            return list(reading).stream().findFirst();
        }

        private String text() throws IOException {
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private Range range() throws IOException {
            return new Range(in.readInt(), in.readInt());
        }
    }
}
