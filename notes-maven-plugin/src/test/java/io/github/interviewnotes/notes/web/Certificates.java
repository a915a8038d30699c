package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An authority of a test, and certificates that it signs, made by the JDK's own tool. */
final class Certificates {

    private static final String PASSWORD = "changeit";

    private final Path folder;

    /** @param folder where keys are kept */
    Certificates(Path folder) throws Exception {
        this.folder = folder;
        keytool(
                "authority",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=authority",
                "-ext",
                "bc:c",
                "-validity",
                "3650");
    }

    /**
     * Returns keys for a host, and the trust in the authority.
     *
     * @param from when the certificate starts to be valid, as keytool writes it: {@code -30d}
     * @param days for how long it is valid
     */
    SSLContext of(String host, String from, int days) throws Exception {
        String name = host + from + "for" + days;
        keytool(name, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + host);
        String request = keytool(name, "-certreq");
        Files.writeString(folder.resolve("request"), request);
        String signed = keytool(
                "authority",
                "-gencert",
                "-rfc",
                "-infile",
                folder.resolve("request").toString(),
                "-ext",
                "SAN=dns:" + host,
                "-startdate",
                from,
                "-validity",
                String.valueOf(days));
        Files.writeString(folder.resolve("chain"), signed + keytool("authority", "-exportcert", "-rfc"));
        keytool(
                name,
                "-importcert",
                "-noprompt",
                "-file",
                folder.resolve("chain").toString());
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store(name), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", store("authority").getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore store(String name) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    /** Runs keytool on the store of a name and returns what it printed. */
    private String keytool(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", name, "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", folder.resolve(name).toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said + Files.readString(folder.resolve("errors")));
        return said;
    }
}
