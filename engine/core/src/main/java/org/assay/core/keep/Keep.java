package org.assay.core.keep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.ruleset.read.Reading;

/**
 * What was read of rule bundles, kept for the next start: to read it back takes a fraction of the time that the YAML, the
 * conditions and the checks take. It is found by the digests of all that it was read from, and by the edition of the engine
 * that read it, so that anything else is read anew. It lies beside the program and never in a bundle: what a company is
 * judged by is made of the text that its author published, and of nothing else.
 */
public final class Keep {
    private final Optional<Place> place;

    private record Place(KeptFiles files, Codec codec, String edition) {}

    private Keep(Optional<Place> place) {
        this.place = place;
    }

    /** Returns one that keeps nothing. */
    public static Keep nothing() {
        return new Keep(Optional.empty());
    }

    /**
     * Returns what is kept in a folder, which need not be there and need not be writable.
     *
     * @param edition differs where the engine reads anything otherwise
     */
    public static Keep in(Path folder, String edition) {
        return new Keep(Optional.of(new Place(new KeptFiles(folder), new Codec(), edition)));
    }

    /**
     * Returns what is kept, or reads it, and keeps it if nothing is wrong with it.
     *
     * @param name what people call the place it is read from
     * @param digests of everything that it is read from
     * @param known what it shares with others, which is not kept again; the same objects in the same order at any time
     */
    public <T> Reading<T> get(String name, List<String> digests, List<?> known, Supplier<Reading<T>> read) {
        return place.map(found -> get(found, name, key(found.edition, name, digests), known, read))
                .orElseGet(read);
    }

    private static <T> Reading<T> get(Place place, String name, String key, List<?> known, Supplier<Reading<T>> read) {
        return place.files
                .find(name, key)
                .flatMap(bytes -> place.codec.<T>decode(bytes, known))
                .orElseGet(() -> {
                    Reading<T> reading = read.get();
                    if (reading.result().isPresent()) {
                        place.codec.encode(reading, known).ifPresent(bytes -> place.files.put(name, key, bytes));
                    }
                    return reading;
                });
    }

    private static String key(String edition, String name, List<String> digests) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = edition + " " + name + " " + String.join(" ", digests);
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
