package org.assay.ruleset.read;

import java.util.List;
import org.assay.api.issue.Location;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.RulesetHeader;

/** Reads the values that a ruleset sets itself, under its own prefix: what an association agreed on. */
final class OwnParameters {
    private OwnParameters() {}

    static List<Parameter> read(Files files, RulesetHeader header, Foundation foundation) {
        List<String> paths = files.tree().paths("parameters/", ".yaml");
        List<Parameter> own =
                ParametersReader.readAll(files, foundation.dictionary().units(), paths);
        List<String> ids = own.stream().map(Parameter::id).toList();
        Prefix.check(files, header, "parameter", ids);
        List<String> others =
                foundation.parameters().parameters().stream().map(Parameter::id).toList();
        Clashes.noteIds(files, ids, others, Location.of(files.tree().name()));
        return own;
    }
}
