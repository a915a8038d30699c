package io.github.interviewnotes.notes.publish.cards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/** A SQLite database in memory that has Anki's tables. The same rows in the same order give the same bytes. */
final class AnkiDatabase implements AutoCloseable {

    private final Connection connection;

    /** @throws SQLException if the SQLite library cannot be loaded */
    AnkiDatabase() throws SQLException {
        // not by DriverManager, which does not look into a plugin's class path
        this.connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String definition : AnkiFiles.text("collection.sql").split(";\\s*")) {
                statement.executeUpdate(definition);
            }
        }
    }

    /** Adds a row with a value for every column. */
    void insert(String table, Object... values) throws SQLException {
        String places = String.join(",", Collections.nCopies(values.length, "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Returns the file that the database would be on a disk. */
    byte[] bytes() throws SQLException {
        connection.commit();
        return connection.unwrap(SQLiteConnection.class).serialize("main");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
