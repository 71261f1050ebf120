package org.assay.ruleset.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a ruleset, of indicators, of parameters or of frameworks, wherever they came from: a folder, a jar or an
 * installed bundle. Equal content gives an equal digest.
 */
public final class SourceTree {
    private final String name;
    private final SortedMap<String, byte[]> files;
    private volatile String digest = "";

    /**
     * Takes over the files, without manifest and signatures.
     *
     * @param name what people call the place, such as {@code rulesets/sa-8000}
     * @param files by path with forward slashes; never changed afterwards
     */
    public SourceTree(String name, SortedMap<String, byte[]> files) {
        this.name = name;
        this.files = new TreeMap<>(files);
        this.files.keySet().removeIf(path -> path.startsWith("META-INF/"));
    }

    /** Returns what people call the place. */
    public String name() {
        return name;
    }

    /** Returns the files by their paths. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns the same with another file, in place of the one of this path if there is one. */
    public SourceTree with(String path, String text) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new SourceTree(name, all);
    }

    /** Returns whether there is a file of this path. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** Returns the paths that begin and end like this, sorted. */
    public List<String> paths(String prefix, String suffix) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.endsWith(suffix))
                .toList();
    }

    /** Returns a file as text; empty if it is missing or is not UTF-8. */
    public Optional<String> text(String path) {
        return decoded(path).filter(Utf8::whole).map(Utf8::text);
    }

    /** Returns a file as far as it is UTF-8; empty if it is missing. */
    public Optional<Utf8> decoded(String path) {
        return Optional.ofNullable(files.get(path)).map(Utf8::of);
    }

    /** Returns {@code sha256:} and the digest over sorted paths and contents. */
    public String digest() {
        if (digest.isEmpty()) {
            digest = digested();
        }
        return digest;
    }

    private String digested() {
        MessageDigest all = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            all.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            all.update((byte) 0);
            all.update(sha256().digest(file.getValue()));
        }
        return "sha256:" + HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
