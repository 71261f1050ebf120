package org.assay.api.service;

import java.nio.file.Path;
import java.util.List;
import org.assay.api.issue.Issue;

/**
 * Rules that are tried before they are published.
 *
 * @param jars rule bundles, in the order of the folders they were made from
 * @param warnings what is still to do, such as cases that are missing
 */
public record Drafts(List<Path> jars, List<Issue> warnings) {
    public Drafts {
        jars = List.copyOf(jars);
        warnings = List.copyOf(warnings);
    }
}
