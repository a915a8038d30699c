package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;

/**
 * Findings that were there before, equal ones of one file counted.
 *
 * @param key which findings
 * @param count how many, at least 1
 * @param shown what they are about, for people
 */
public record Debt(Key key, int count, String shown) {

    /**
     * What findings of one file are known by.
     *
     * @param folder which folder the file is in
     * @param path the file
     * @param rule who finds them
     * @param hash that of their {@link Fingerprint}
     */
    public record Key(Location.Folder folder, NotePath path, RuleId rule, String hash) {

        static Key of(Finding finding, Fingerprint fingerprint) {
            Location place = finding.location();
            return new Key(place.folder(), place.path(), fingerprint.rule(), fingerprint.hash());
        }

        /** Returns this key in whatever file. */
        Key anywhere() {
            return new Key(folder, NotePath.ROOT, rule, hash);
        }
    }

    /** Returns this debt with another number of findings. */
    Debt times(int number) {
        return new Debt(key, number, shown);
    }
}
