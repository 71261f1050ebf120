package org.assay.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkFiles;
import org.apache.spark.sql.SparkSession;
import org.assay.host.felix.Distribution;

/**
 * The bundles of a distribution, shipped to the executors of one Spark application as an archive that each unpacks once.
 *
 * @param name of the folder they are unpacked into; the same for the same bundles
 */
public record Shipped(String name) implements Serializable {
    private static final String INSTEAD = "instead";
    private static final int NAME_LENGTH = 16;

    /**
     * Ships a distribution.
     *
     * @param home the folder of the unpacked distribution
     * @param instead jars of rule bundles that count instead of installed ones of the same name and version; potentially
     *     empty
     */
    public static Shipped to(SparkSession spark, Path home, List<Path> instead) {
        try {
            Path archive = Files.createTempFile("assay-", ".zip");
            archive.toFile().deleteOnExit();
            String name =
                    "assay-" + pack(Distribution.at(home), instead, archive).substring(0, NAME_LENGTH);
            spark.sparkContext().addArchive(archive.toUri() + "#" + name);
            return new Shipped(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundles in " + home + " cannot be packed for Spark", e);
        }
    }

    /** Returns the folder in which they are in this executor. */
    Path home() {
        return Path.of(SparkFiles.get(name));
    }

    /** Returns those that count instead of others. */
    List<Path> instead() {
        return Distribution.jars(home().resolve(INSTEAD));
    }

    private static String pack(Distribution distribution, List<Path> instead, Path archive) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(new DigestOutputStream(file, digest))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            add(zip, "system", distribution.system());
            add(zip, "plugins", distribution.plugins());
            add(zip, "rules", distribution.rules());
            add(zip, INSTEAD, instead);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(ZipOutputStream zip, String folder, List<Path> jars) throws IOException {
        for (Path jar : jars) {
            ZipEntry entry = new ZipEntry(folder + "/" + jar.getFileName());
            entry.setTime(0);
            zip.putNextEntry(entry);
            Files.copy(jar, zip);
            zip.closeEntry();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
