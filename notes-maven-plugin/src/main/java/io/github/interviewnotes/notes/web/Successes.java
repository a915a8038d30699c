package io.github.interviewnotes.notes.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Pages that were there, for a while each: never for as long as all others, so that they are not all asked for again in one run. A
 * failure is never here. A file of other times, of another policy or with a fault in it counts as empty. Thread-safe.
 */
final class Successes {

    static final String FILE = "links.json";

    private static final int FORMAT = 1;
    private static final JsonFactory JSON = new JsonFactory();

    /** @param until seconds since 1970 */
    private record Known(long until, Set<String> fragments) {}

    private final String policy;
    private final Duration life;
    private final RandomGenerator random;
    private final Map<String, Known> pages = new TreeMap<>();

    /** @param policy names what answers depend on, beside the pages */
    Successes(String policy, Duration life, RandomGenerator random) {
        this.policy = policy;
        this.life = life;
        this.random = random;
    }

    synchronized boolean know(Question question, Instant now) {
        Known known = pages.get(question.address().url());
        return known != null && known.until > now.getEpochSecond() && known.fragments.containsAll(question.fragments());
    }

    /** Remembers that a page is there, with those of its anchors that were asked for and found. */
    synchronized void add(Question question, Set<String> missing, Instant now) {
        Set<String> found = new TreeSet<>(question.fragments());
        found.removeAll(missing);
        long seconds = (long) (life.toSeconds() * (0.75 + random.nextDouble() / 2));
        pages.put(question.address().url(), new Known(now.getEpochSecond() + seconds, found));
    }

    synchronized void read(byte[] bytes, Instant now) {
        Map<String, Known> read = new TreeMap<>();
        // longer than any life that is given: somebody set a clock back, or wrote the file by hand
        long latest = now.plus(life.multipliedBy(2)).getEpochSecond();
        try (JsonParser json = JSON.createParser(bytes)) {
            boolean ours = json.nextToken() == JsonToken.START_ARRAY
                    && json.nextIntValue(0) == FORMAT
                    && policy.equals(json.nextTextValue());
            while (ours && json.nextToken() == JsonToken.VALUE_STRING) {
                String url = json.getText();
                long until = json.nextLongValue(0);
                Set<String> fragments = new HashSet<>();
                json.nextToken();
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    fragments.add(json.getText());
                }
                if (until > now.getEpochSecond() && until <= latest) {
                    read.put(url, new Known(until, fragments));
                }
            }
            if (ours && json.currentToken() == JsonToken.END_ARRAY) {
                pages.putAll(read);
            }
        } catch (IOException e) {
            // a memory that cannot be read is no memory: nothing is lost but time
            pages.clear();
        }
    }

    synchronized byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            json.writeNumber(FORMAT);
            json.writeString(policy);
            for (Map.Entry<String, Known> page : pages.entrySet()) {
                json.writeString(page.getKey());
                json.writeNumber(page.getValue().until);
                json.writeStartArray();
                for (String fragment : page.getValue().fragments) {
                    json.writeString(fragment);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
