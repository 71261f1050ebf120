package org.assay.ruleset.read;

import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Version;
import org.assay.ruleset.source.SourceTree;

/** What {@code bundle.yaml} says of indicators, parameters or frameworks. */
final class BundleHeader {
    private BundleHeader() {}

    static BundleRef read(Files files, String expectedId) {
        BundleRef placeholder = new BundleRef(expectedId, "0.0.0", files.tree().digest());
        return files.form("bundle.yaml", "the header of a bundle")
                .map(form -> read(form, files, expectedId))
                .orElse(placeholder);
    }

    private static BundleRef read(Form form, Files files, String expectedId) {
        String id = form.requiredText("id");
        String version = version(form);
        form.requiredText("title");
        form.requiredText("publisher");
        form.requiredText("licence");
        form.done();
        if (!id.isEmpty() && !id.equals(expectedId)) {
            form.invalid("id", "the id must be `" + expectedId + "`, not `" + id + "`");
        }
        return new BundleRef(expectedId, version, files.tree().digest());
    }

    /** Returns the id as written, whatever else is wrong; empty if there is none. */
    static String id(SourceTree tree) {
        return new Files(tree)
                .form("bundle.yaml", "the header of a bundle")
                .flatMap(form -> form.text("id"))
                .orElse("");
    }

    static String version(Form form) {
        String version = form.requiredText("version");
        if (!version.isEmpty() && Version.parse(version).isEmpty()) {
            Location at = form.at("version");
            form.note(
                    IssueCode.RULESET_INVALID_VALUE,
                    at,
                    "`version` must be three numbers such as 1.0.0, not \"" + version + "\"");
        }
        return version;
    }
}
