package org.assay.host.felix;

import java.nio.file.Path;
import org.assay.api.issue.Issue;
import org.osgi.framework.Bundle;

/**
 * A rule bundle that is in force.
 *
 * @param file the file it came from; it is read no more
 * @param copy the copy that runs
 * @param bundle the running bundle
 */
public record RuleBundle(Path file, Path copy, Bundle bundle) {
    /** Returns the file's name, by which people know it. */
    public String name() {
        return file.getFileName().toString();
    }

    /** Returns whether an issue is about what is in this bundle. */
    boolean isMeantBy(Issue issue) {
        return issue.location().source().startsWith(bundle.getSymbolicName() + "-" + bundle.getVersion());
    }

    /** Returns whether another bundle has the same name and version. */
    boolean sameAs(RuleBundle other) {
        return bundle.getSymbolicName().equals(other.bundle.getSymbolicName())
                && bundle.getVersion().equals(other.bundle.getVersion());
    }
}
