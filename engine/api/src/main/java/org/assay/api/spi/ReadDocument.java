package org.assay.api.spi;

import java.util.List;
import java.util.Optional;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Issues;
import org.assay.api.value.Datum;

/**
 * A document as it came out of a reader.
 *
 * @param document empty if it could not be read
 * @param issues why not; of very many the first
 */
public record ReadDocument(Optional<Datum> document, List<Issue> issues) {
    public ReadDocument {
        issues = Issues.first(issues);
    }
}
