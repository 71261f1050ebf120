package org.assay.http;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.api.value.Bounds;

/**
 * Reads the one profile that a request carries.
 *
 * @param readers a list that changes as plugins come and go
 */
record ProfileBody(List<ProfileReader> readers) {
    private static final String SOURCE = "body";
    private static final Set<String> TYPES = Set.of("application/json", "application/yaml");
    private static final Set<String> YAML = Set.of("application/x-yaml", "text/yaml", "text/x-yaml");

    /**
     * Returns what was sent.
     *
     * @throws UnsupportedMediaTypeResponse if nobody reads its format
     * @throws ContentTooLargeResponse if it is too long; then no more of it is read
     */
    byte[] bytes(Context context) throws IOException {
        reader(context);
        byte[] bytes = context.req().getInputStream().readNBytes(Bounds.PROFILE_BYTES + 1);
        if (bytes.length > Bounds.PROFILE_BYTES) {
            throw new ContentTooLargeResponse("a profile may be at most " + (Bounds.PROFILE_BYTES >> 20) + " MiB long");
        }
        return bytes;
    }

    /**
     * Reads the profile of what was sent.
     *
     * @throws AssayException if it cannot be used, with every issue
     */
    CompanyProfile profile(Context context, byte... bytes) {
        List<ReadProfile> read = new ArrayList<>();
        reader(context).read(new ByteArrayInputStream(bytes), SOURCE, read::add);
        if (read.size() != 1) {
            throw new AssayException(
                    IssueCode.REQUEST_INVALID,
                    Location.of(SOURCE),
                    "a request carries one profile; this one has " + read.size());
        }
        return read.get(0).orThrow();
    }

    private ProfileReader reader(Context context) {
        String encoding =
                Optional.ofNullable(context.header("Content-Encoding")).orElse("identity");
        MediaType type = MediaType.parse(
                Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT));
        String name = YAML.contains(type.name()) ? "application/yaml" : type.name();
        return readers.stream()
                .filter(reader -> TYPES.contains(name) && reader.mediaTypes().contains(name))
                .filter(reader -> type.isUtf8() && encoding.equals("identity"))
                .findFirst()
                .orElseThrow(() -> new UnsupportedMediaTypeResponse("a profile must be sent as "
                        + String.join(" or ", supported()) + ", in UTF-8 and not compressed"));
    }

    private List<String> supported() {
        return readers.stream()
                .flatMap(reader -> reader.mediaTypes().stream())
                .filter(TYPES::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
