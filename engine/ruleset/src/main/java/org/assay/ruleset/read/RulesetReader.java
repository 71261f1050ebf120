package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Indicator;
import org.assay.conditions.Condition;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.VersionRange;
import org.assay.ruleset.source.SourceTree;

/** Reads the files of a ruleset and finds everything that is wrong with them, all at once. */
public final class RulesetReader {
    private static final Pattern REQUIREMENT = Pattern.compile("requirements/([^/]+)/([^/]+)\\.yaml");

    private final Files files;
    private final RulesetHeader header;
    private final Library library;

    private RulesetReader(Files files, RulesetHeader header, Library library) {
        this.files = files;
        this.header = header;
        this.library = library;
    }

    /** Reads a folder or bundle of a ruleset whose conditions may read these indicators and parameters. */
    public static Reading<Ruleset> read(SourceTree tree, Dictionary dictionary, Parameters parameters) {
        Files files = new Files(tree);
        return ruleset(files, dictionary, parameters)
                .map(ruleset -> Reading.of(ruleset, files.issues()))
                .orElseGet(() -> Reading.failed(files.issues()));
    }

    /** Reads a ruleset together with its cases, which those who only evaluate do not need. */
    public static Reading<Casebook> readWithCases(SourceTree tree, Dictionary dictionary, Parameters parameters) {
        Files files = new Files(tree);
        return ruleset(files, dictionary, parameters)
                .map(ruleset -> new Casebook(ruleset, new CasesReader(files, ruleset).readAll()))
                .map(casebook -> Reading.of(casebook, files.issues()))
                .orElseGet(() -> Reading.failed(files.issues()));
    }

    private static Optional<Ruleset> ruleset(Files files, Dictionary dictionary, Parameters parameters) {
        return files.form("ruleset.yaml", "the header of a ruleset").map(form -> {
            RulesetHeader header = new HeaderReader(files).read(form);
            List<Indicator> own = ownIndicators(files, header, dictionary);
            Library library = new Library(dictionary, parameters, own);
            Optional<Condition> appliesWhen = new Expressions(files, library).condition(form, "applies_when");
            form.done();
            return new RulesetReader(files, header, library).ruleset(own, appliesWhen);
        });
    }

    /** Returns which versions of indicators and parameters a ruleset asks for; empty if its header cannot be read. */
    public static Map<String, VersionRange> requires(SourceTree tree) {
        Files files = new Files(tree);
        return files.form("ruleset.yaml", "the header of a ruleset")
                .map(form -> new HeaderReader(files).read(form).requires())
                .orElse(Map.of());
    }

    private static List<Indicator> ownIndicators(Files files, RulesetHeader header, Dictionary dictionary) {
        List<String> paths = files.tree().paths("indicators/", ".yaml");
        List<Indicator> own = new IndicatorForm(files, dictionary.units()).readAll(paths);
        String prefix = header.prefix().orElse("") + ".";
        for (Indicator indicator : own) {
            if (header.prefix().isEmpty() || !indicator.id().startsWith(prefix)) {
                files.note(
                        IssueCode.RULESET_CONTRADICTION,
                        Location.of(files.place("ruleset.yaml")),
                        "the ruleset's own indicator `" + indicator.id() + "` must begin with its `prefix`"
                                + header.prefix()
                                        .map(text -> " `" + text + ".`")
                                        .orElse(", which is missing"));
            }
        }
        Clashes.note(
                files, own, dictionary.indicators().stream().map(Indicator::id).toList());
        return own;
    }

    private Ruleset ruleset(List<Indicator> own, Optional<Condition> appliesWhen) {
        List<Requirement> requirements = new ArrayList<>();
        for (String path : files.tree().paths("requirements/", ".yaml")) {
            if (!path.endsWith(CasesReader.ENDING)) {
                requirement(path).ifPresent(requirements::add);
            }
        }
        if (requirements.isEmpty()) {
            files.note(
                    IssueCode.RULESET_MISSING_KEY,
                    Location.of(files.place("ruleset.yaml")),
                    "there is no requirement; write one into requirements/<area>/<id>.yaml");
        }
        files.noteDuplicates(
                requirements,
                Requirement::id,
                (requirement, message) -> files.note(IssueCode.RULESET_DUPLICATE, requirement.at(), message));
        return new Ruleset(header, files.tree().digest(), appliesWhen, library, own, sorted(requirements));
    }

    private List<Requirement> sorted(List<Requirement> requirements) {
        Map<String, Integer> order = new HashMap<>();
        header.areas().forEach(area -> order.putIfAbsent(area.id(), order.size()));
        return requirements.stream()
                .sorted(Comparator.<Requirement, Integer>comparing(
                                requirement -> order.getOrDefault(requirement.area(), order.size()))
                        .thenComparing(Requirement::id, ClauseOrder.NATURAL))
                .toList();
    }

    private Optional<Requirement> requirement(String path) {
        Matcher matcher = REQUIREMENT.matcher(path);
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
                .map(form -> new RequirementReader(header, new Expressions(files, library))
                        .read(form, area, matcher.group(2)));
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
