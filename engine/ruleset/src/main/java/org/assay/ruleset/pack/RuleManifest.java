package org.assay.ruleset.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.ruleset.read.Content;

/** Writes the manifest that lets the resolver refuse a bundle whose format is too new or whose needs are missing. */
public final class RuleManifest {
    /** The namespace of what reads rule bundles. */
    public static final String EXTENDER = "assay.extender";

    /** The version of the format of rule bundles this code writes and reads. */
    public static final String FORMAT = "0.1.0";

    private static final Content.Need READER =
            new Content.Need(EXTENDER, "(&(version>=" + FORMAT + ")(!(version>=1.0.0)))", false);

    private RuleManifest() {}

    static byte[] of(Content content) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "assay.rules." + content.ref().id());
        main.putValue("Bundle-Version", content.ref().version());
        main.putValue(
                "Provide-Capability",
                Content.RULES + ";id=\"" + content.ref().id() + "\";version:Version=\""
                        + content.ref().version() + "\"");
        main.putValue(
                "Require-Capability",
                Stream.concat(Stream.of(READER), content.needs().stream())
                        .map(RuleManifest::requirement)
                        .collect(Collectors.joining(",")));
        return bytes(manifest);
    }

    private static String requirement(Content.Need need) {
        String clause = need.namespace() + ";filter:=\"" + need.filter() + "\"";
        return need.optional() ? clause + ";resolution:=optional" : clause;
    }

    private static byte[] bytes(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            manifest.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
