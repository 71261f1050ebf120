package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Area;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;

/** Reads the requirements that stand in a ruleset's own files. */
final class RequirementFiles {
    private static final Pattern PATH = Pattern.compile("requirements/([^/]+)/([^/]+)\\.yaml");

    private final Files files;
    private final RulesetHeader header;
    private final Expressions expressions;
    private final Mappings mappings;

    RequirementFiles(Files files, RulesetHeader header, Expressions expressions, Mappings mappings) {
        this.mappings = mappings;
        this.files = files;
        this.header = header;
        this.expressions = expressions;
    }

    List<Requirement> readAll() {
        List<Requirement> requirements = new ArrayList<>();
        for (String path : files.tree().paths("requirements/", ".yaml")) {
            if (!path.endsWith(CasesReader.ENDING)) {
                read(path).ifPresent(requirements::add);
            }
        }
        return requirements;
    }

    private Optional<Requirement> read(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            files.note(
                    IssueCode.RULESET_INVALID_VALUE,
                    Location.of(files.place(path)),
                    "a requirement stands in requirements/<area>/<id>.yaml");
            return Optional.empty();
        }
        String area = matcher.group(1);
        checkArea(path, area);
        return files.form(path, "a requirement")
                .map(form -> new RequirementReader(header, expressions, mappings).read(form, area, matcher.group(2)));
    }

    private void checkArea(String path, String area) {
        List<String> areas = header.areas().stream().map(Area::id).toList();
        if (!areas.contains(area)) {
            files.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    Location.of(files.place(path)),
                    "the area `" + area + "` is not listed in ruleset.yaml" + Nearest.hint(area, areas));
        }
    }
}
