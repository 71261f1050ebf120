package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Removed;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.ruleset.model.Extension;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.Translation;
import org.assay.ruleset.scoring.Scoring;
import org.assay.ruleset.source.SourceTree;

/**
 * One ruleset's files while they are read, upon those of the rulesets it extends. All layers are read with the one
 * vocabulary of the ruleset on top.
 *
 * @param form its {@code ruleset.yaml}
 * @param bases the rulesets it extends, in the order in which it names them
 * @param own the indicators it adds
 * @param ownParameters the values it sets itself
 */
record Layer(
        Files files,
        Form form,
        RulesetHeader header,
        List<Layer> bases,
        OwnIndicators own,
        List<Parameter> ownParameters) {
    /** Reads the header and the indicators of a ruleset and of those below it; empty if there is no header. */
    static Optional<Layer> read(Files files, Foundation foundation) {
        return read(files, foundation, List.of());
    }

    private static Optional<Layer> read(Files files, Foundation foundation, List<String> above) {
        KnownFiles.check(files);
        return files.form("ruleset.yaml", "the header of a ruleset").map(form -> {
            List<String> path =
                    Stream.concat(above.stream(), form.text("id").stream()).toList();
            List<Extension> extended = Extensions.read(form);
            List<Layer> bases = extended.stream()
                    .flatMap(extension -> base(files, extension, foundation, path).stream())
                    .toList();
            List<RulesetHeader> below = bases.stream().map(Layer::header).toList();
            RulesetHeader header = new HeaderReader(files).read(form, extended, below);
            return new Layer(
                    files,
                    form,
                    header,
                    bases,
                    new OwnIndicators(files, header, foundation.dictionary()),
                    OwnParameters.read(files, header, foundation));
        });
    }

    private static Optional<Layer> base(Files files, Extension extension, Foundation foundation, List<String> path) {
        if (path.contains(extension.ruleset()) || path.size() > Extensions.MAX_DEPTH) {
            files.note(
                    IssueCode.RULESET_CONTRADICTION,
                    extension.at(),
                    "a ruleset cannot extend itself: " + String.join(" extends ", path) + " extends "
                            + extension.ruleset());
            return Optional.empty();
        }
        Optional<SourceTree> tree = foundation.bases().find(extension.ruleset(), extension.range());
        if (tree.isEmpty()) {
            files.note(IssueCode.RULESET_UNKNOWN_REFERENCE, extension.at(), missing(extension, foundation.bases()));
        }
        return tree.flatMap(found -> read(new Files(found), foundation, path));
    }

    private static String missing(Extension extension, Bases bases) {
        List<String> versions = bases.versions(extension.ruleset());
        return versions.isEmpty()
                ? "the ruleset `" + extension.ruleset() + "` is neither beside this one nor installed"
                        + Nearest.hint(extension.ruleset(), bases.ids())
                : "no version of `" + extension.ruleset() + "` fits " + extension.range() + "; there is "
                        + String.join(", ", versions);
    }

    /** Returns the indicators that this ruleset and those below it add. */
    List<Indicator> indicators() {
        return Stream.concat(bases.stream().flatMap(base -> base.indicators().stream()), own.list().stream())
                .distinct()
                .toList();
    }

    /** Returns the values that this ruleset and those below it set themselves. */
    List<Parameter> parameters() {
        return Stream.concat(bases.stream().flatMap(base -> base.parameters().stream()), ownParameters.stream())
                .distinct()
                .toList();
    }

    /** Returns the condition under which it concerns a company: its own, or that of the one ruleset it extends. */
    Optional<Condition> appliesWhen(Library library) {
        Optional<Condition> ownCondition = expressions(library).condition(form, "applies_when");
        if (form.has("applies_when") || bases.isEmpty()) {
            return ownCondition;
        }
        if (bases.size() > 1 && bases.stream().anyMatch(base -> base.form.has("applies_when"))) {
            form.note(
                    IssueCode.RULESET_MISSING_KEY,
                    form.at("extends"),
                    "the rulesets extended say `applies_when` each for itself; say here when this one applies");
        }
        return bases.get(0).appliesWhen(library);
    }

    /**
     * Returns the requirements of the rulesets below, changed, and its own.
     *
     * @param frameworks what `maps_to` may name; empty to look at nothing
     * @param removed takes up what is left out
     * @param translations takes up the texts in other languages, its own before those of the rulesets below
     */
    List<Requirement> requirements(
            Library library,
            Optional<Frameworks> frameworks,
            List<Removed> removed,
            Map<String, Translation> translations) {
        Expressions expressions = expressions(library);
        List<Requirement> requirements = new ArrayList<>();
        Mappings mappings = new Mappings(files, frameworks);
        if (isComplete()) {
            List<Requirement> taken = takenOver(library, removed, translations);
            requirements.addAll(new ChangeFiles(files, header, expressions, mappings, removed).applyTo(taken));
        }
        requirements.addAll(new RequirementFiles(files, header, expressions, mappings).readAll());
        translate(translations, expressions, requirements, removed);
        return new NeverNotApplicable(files, form, library).applyTo(requirements);
    }

    /**
     * Returns how it scores: as it says, and of what it does not say as the one ruleset does that it extends.
     *
     * @param removed what is left out of the rulesets below
     */
    Scoring scoring(Library library, List<Requirement> requirements, List<Removed> removed) {
        Set<String> leftOut = removed.stream().map(Removed::requirement).collect(Collectors.toSet());
        return scoring(library, requirements, Set.of(), leftOut);
    }

    /** What is left out here may still be spoken of below. */
    private Scoring scoring(
            Library library, List<Requirement> requirements, Set<String> leftOut, Set<String> leftOutBelow) {
        Scoring standard = StandardScoring.get();
        Scoring inherited = bases.size() == 1 ? inherited(bases.get(0), library, requirements, leftOutBelow) : standard;
        return form.form("scoring", "how it scores")
                .map(own -> new ScoringReader(
                                header.areas(), requirements, leftOut, expressions(library), standard.models())
                        .read(own, inherited))
                .orElse(inherited);
    }

    /** Returns how a ruleset below scores the requirements that there are now; a fault of that is one of this ruleset. */
    private Scoring inherited(Layer base, Library library, List<Requirement> requirements, Set<String> leftOut) {
        long before = base.errors().count();
        Scoring scoring = base.scoring(library, requirements, leftOut, leftOut);
        base.errors()
                .skip(before)
                .findFirst()
                .filter(fault -> !form.form("scoring", "how it scores")
                        .map(own -> own.has("models"))
                        .orElse(false))
                .ifPresent(fault -> files.note(
                        IssueCode.RULESET_CONTRADICTION,
                        header.extended().get(0).at(),
                        "what `" + base.header.id()
                                + "` says under `scoring` does not fit this ruleset, so say `models`" + " here: "
                                + fault.message()));
        return scoring;
    }

    private Stream<Issue> errors() {
        return files.found().stream().filter(Issue::isError);
    }

    private Expressions expressions(Library library) {
        return new Expressions(files, library, header.locale());
    }

    private void translate(
            Map<String, Translation> translations,
            Expressions expressions,
            List<Requirement> requirements,
            List<Removed> removed) {
        new TranslationFiles(files, header.locale())
                .readAll((language, file) -> new TranslationReader(language, file, expressions)
                        .ruleset(header, indicators(), requirements, removed))
                .forEach(translation ->
                        translations.merge(translation.language(), translation, (below, above) -> above.over(below)));
    }

    /** Returns whether every ruleset it extends was found. */
    boolean isComplete() {
        return bases.size() == header.extended().size();
    }

    private List<Requirement> takenOver(Library library, List<Removed> removed, Map<String, Translation> translations) {
        List<Requirement> taken = new ArrayList<>();
        Reasons reasons = new Reasons(header);
        List<RulesetHeader> below = bases.stream().map(Layer::header).toList();
        for (Layer base : bases) {
            String prefix = bases.size() > 1 ? base.header.id() + "." : "";
            Map<String, Translation> texts = new TreeMap<>();
            List<Removed> before = new ArrayList<>();
            for (Requirement requirement : base.requirements(library, Optional.empty(), before, texts)) {
                taken.add(requirement
                        .takenOver(prefix + requirement.id(), base.ref())
                        .explained(reason -> reasons.reworded(reason, below)));
            }
            before.forEach(one -> removed.add(one.called(prefix + one.requirement())));
            texts.forEach((language, translation) ->
                    translations.merge(language, translation.takenOver(prefix), Translation::over));
            noteFaultsOf(base);
        }
        return taken;
    }

    private void noteFaultsOf(Layer base) {
        Location at = header.extended().get(bases.indexOf(base)).at();
        base.files.issues().stream()
                .filter(Issue::isError)
                .findFirst()
                .ifPresent(first -> files.note(
                        IssueCode.RULESET_UNKNOWN_REFERENCE,
                        at,
                        "the ruleset `" + base.header.id() + "` " + base.header.version()
                                + " has faults of its own; lint it. The first: " + first.message()));
    }

    /** Returns every ruleset below, each once. */
    List<BundleRef> foundations() {
        return bases.stream()
                .flatMap(base -> Stream.concat(Stream.of(base.ref()), base.foundations().stream()))
                .distinct()
                .toList();
    }

    private BundleRef ref() {
        return new BundleRef(header.id(), header.version(), files.tree().digest());
    }
}
