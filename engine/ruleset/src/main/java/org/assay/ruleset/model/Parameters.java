package org.assay.ruleset.model;

import java.util.List;
import java.util.stream.Stream;
import org.assay.api.ruleset.BundleRef;

/**
 * The dated values of law and standards.
 *
 * @param bundle the bundle they came from
 * @param parameters sorted by id
 */
public record Parameters(BundleRef bundle, List<Parameter> parameters) {
    public Parameters {
        parameters = List.copyOf(parameters);
    }

    /** Returns these together with those of a ruleset. */
    public Parameters with(List<Parameter> own) {
        return new Parameters(
                bundle, Stream.concat(parameters.stream(), own.stream()).toList());
    }
}
