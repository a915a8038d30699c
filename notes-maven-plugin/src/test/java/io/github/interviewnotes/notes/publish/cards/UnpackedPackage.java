package io.github.interviewnotes.notes.publish.cards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/** An Anki package, opened. */
final class UnpackedPackage {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    UnpackedPackage(byte[] apkg) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** Returns what a query of the collection gives: a row as its columns. */
    List<List<Object>> rows(String query) throws SQLException {
        try (Connection connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties())) {
            connection.unwrap(SQLiteConnection.class).deserialize("main", files.get("collection.anki2"));
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(query)) {
                List<List<Object>> rows = new ArrayList<>();
                while (result.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.add(result.getObject(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
