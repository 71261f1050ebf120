package org.assay.host.felix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.value.Bounds;
import org.osgi.framework.Constants;

/** The rules for rule bundles that can be checked before one is installed: data only, in its own folder, by its own name. */
final class RuleJar {
    private static final List<String> HEADERS_OF_CODE = List.of(
            Constants.BUNDLE_ACTIVATOR,
            Constants.BUNDLE_CLASSPATH,
            Constants.BUNDLE_NATIVECODE,
            Constants.FRAGMENT_HOST,
            Constants.DYNAMICIMPORT_PACKAGE,
            Constants.REQUIRE_BUNDLE,
            "Service-Component");
    private static final String EXTENDER = "assay.extender";

    private final String name;
    private final List<Issue> issues = new ArrayList<>();

    private RuleJar(String name) {
        this.name = name;
    }

    /**
     * Checks a file before it is copied: one that never ends, such as a device, is not even begun.
     *
     * @param name what to call it in issues
     * @return everything that speaks against it; empty when it may be copied
     */
    static List<Issue> checkFile(Path file, String name) throws IOException {
        RuleJar check = new RuleJar(name);
        if (!Files.isRegularFile(file)) {
            check.refuse("it is no regular file");
        } else if (Files.size(file) > Bounds.RULE_BYTES) {
            check.refuse("it is larger than " + (Bounds.RULE_BYTES >> 20) + " MiB");
        }
        return check.issues;
    }

    /**
     * Checks a jar.
     *
     * @param name what to call it in issues
     * @return everything that speaks against it; empty when it may be installed
     */
    static List<Issue> check(Path file, String name) {
        RuleJar check = new RuleJar(name);
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            new JarEntries(jar).fault().ifPresent(check::refuse);
            if (check.issues.isEmpty()) {
                check.manifest(jar.getManifest());
            }
        } catch (IOException | IllegalArgumentException | SecurityException e) {
            check.refuse("it is not a readable jar (" + e.getMessage() + ")");
        }
        return check.issues;
    }

    private void manifest(Manifest manifest) {
        if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
            refuse("it has no bundle's manifest; make it with `assay pack`");
            return;
        }
        var headers = manifest.getMainAttributes();
        HEADERS_OF_CODE.stream()
                .filter(header -> headers.getValue(header) != null)
                .forEach(header -> refuse("its manifest has `" + header + "`; a rule bundle holds only data"));
        String required = headers.getValue(Constants.REQUIRE_CAPABILITY);
        if (required == null || !required.contains(EXTENDER)) {
            refuse("its manifest does not ask for `" + EXTENDER
                    + "`, so nothing would read it; make it with `assay pack`");
        }
    }

    private void refuse(String reason) {
        issues.add(Issue.error(
                IssueCode.RULESET_BUNDLE, Location.of(name), "the rule bundle " + name + " is refused: " + reason));
    }
}
