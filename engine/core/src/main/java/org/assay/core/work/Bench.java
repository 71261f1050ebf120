package org.assay.core.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.api.assessment.Reason;
import org.assay.api.description.Comparison;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.description.TranslationDescription;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;
import org.assay.api.service.Drafts;
import org.assay.api.service.FileSchema;
import org.assay.api.service.MutationReport;
import org.assay.api.service.PlaceAndDay;
import org.assay.api.service.RulesetSelector;
import org.assay.api.service.TestReport;
import org.assay.api.service.Workbench;
import org.assay.core.catalogue.Catalogue;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.catalogue.Shared;
import org.assay.core.catalogue.Snapshot;
import org.assay.core.compare.Comparing;
import org.assay.core.describe.Descriptions;
import org.assay.core.describe.ParameterDescriptions;
import org.assay.core.describe.TranslationDescriptions;
import org.assay.core.mutation.Mutator;
import org.assay.core.scoring.ScoringModels;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.pack.Packer;
import org.assay.ruleset.read.Casebook;
import org.assay.ruleset.read.Content;
import org.assay.ruleset.read.FolderReader;
import org.assay.ruleset.read.Reading;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.schema.Schemas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks, tries and packs the folders authors work in. */
@Component(service = Workbench.class)
public final class Bench implements Workbench {
    private final Catalogue catalogue;
    private final ScoringModels plugins;

    /** Falls back to what the catalogue holds where a folder has no indicators, parameters or frameworks beside it. */
    @Activate
    public Bench(@Reference Catalogue catalogue, @Reference ScoringModels plugins) {
        this.catalogue = catalogue;
        this.plugins = plugins;
    }

    @Override
    public List<Issue> lint(Path folder) {
        try {
            return Inspection.of(reader(), folder);
        } catch (AssayException e) {
            return e.issues();
        }
    }

    @Override
    public TestReport test(Path folder) {
        Casebook casebook = reader().casebook(folder).withCases().orThrow();
        try (CompiledRuleset ruleset = CompiledRuleset.of(casebook.ruleset())) {
            return new CaseRunner(ruleset, plugins).run(casebook);
        }
    }

    @Override
    public MutationReport mutate(Path folder) {
        return Mutator.report(reader().casebook(folder).withCases().orThrow());
    }

    @Override
    public Path pack(Path folder, Path target) {
        return Packer.pack(reader().content(folder).withCases().orThrow(), target);
    }

    @Override
    public Drafts draft(List<Path> places, Path target) {
        FolderReader reader = reader().upon(places);
        List<Path> jars = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                Reading<Content> reading = reader.content(place);
                jars.add(Packer.pack(reading.orThrow(), target));
                issues.addAll(brief(place, reading.issues()));
            } else {
                jars.add(place);
            }
        }
        return new Drafts(jars, issues);
    }

    /** Of many requirements without cases, an author who tries a draft wants to know how many. */
    private static List<Issue> brief(Path folder, List<Issue> issues) {
        return issues.size() <= 1
                ? issues
                : List.of(Issue.warning(
                        issues.get(0).code(),
                        Location.of(folder.toString()),
                        issues.size() + " requirements have no cases yet; `assay lint` names them"));
    }

    @Override
    public List<FileSchema> schemas() {
        return Schemas.all();
    }

    @Override
    public RulesetDescription describe(Path place, List<String> languages) {
        Casebook casebook = reader().casebook(place).orThrow();
        try (CompiledRuleset ruleset = CompiledRuleset.of(casebook.ruleset())) {
            return Descriptions.of(ruleset.in(languages), casebook.cases(), languages);
        }
    }

    @Override
    public RulesetDescription describe(RulesetSelector selector, List<String> languages) {
        CompiledRuleset ruleset = catalogue.snapshot().ruleset(selector);
        List<RequirementCase> cases = ruleset.source()
                .map(source -> RulesetReader.cases(source, ruleset.ruleset()))
                .orElse(List.of());
        return Descriptions.of(ruleset.in(languages), cases, languages);
    }

    @Override
    public TranslationDescription translation(Path folder, String language) {
        return TranslationDescriptions.of(reader(), folder, language);
    }

    @Override
    public Comparison compare(RulesetDescription before, RulesetDescription after) {
        return Comparing.of(before, after);
    }

    @Override
    public List<Reason.Limit> inForce(RulesetSelector selector, PlaceAndDay where) {
        return ParameterDescriptions.inForce(
                catalogue.snapshot().ruleset(selector).ruleset(), where);
    }

    @Override
    public List<ParameterDescription> parameters() {
        Snapshot snapshot = catalogue.snapshot();
        SortedMap<String, Parameter> all = new TreeMap<>();
        Stream.concat(
                        snapshot.shared().highestParameters().stream().flatMap(shared -> shared.parameters().stream()),
                        snapshot.rulesets().stream()
                                .flatMap(ruleset -> ruleset.ruleset().vocabulary().parameters().stream()))
                .forEach(parameter -> all.putIfAbsent(parameter.id(), parameter));
        return all.values().stream().map(ParameterDescriptions::of).toList();
    }

    private FolderReader reader() {
        Shared shared = catalogue.shared();
        return new FolderReader(
                shared.dictionary(), shared.highestParameters(), shared.highestFrameworks(), shared.bases());
    }
}
