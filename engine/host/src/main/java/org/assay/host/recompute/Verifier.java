package org.assay.host.recompute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.issue.AssayException;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.value.Datum;

/** Verifies assessments: makes each again from what it names, and holds what comes out against it. */
public final class Verifier {
    private static final int KEPT = 500;

    private final Assessor assessor;
    private final Loaded loaded;
    private final Rewriting format;
    private final List<CompanyProfile> profiles;

    /**
     * Makes a verifier of assessments of these profiles.
     *
     * @param format the format they are in
     */
    public Verifier(Assessor assessor, RulesetCatalog catalog, Rewriting format, List<CompanyProfile> profiles) {
        this.assessor = assessor;
        this.loaded = Loaded.of(catalog);
        this.format = format;
        this.profiles = List.copyOf(profiles);
    }

    /**
     * Verifies one assessment.
     *
     * @param document all of it
     * @param alone whether there is no other, so that the only profile given is meant, whatever its id
     * @throws AssayException if the profile cannot be assessed
     */
    public Verification verify(NamedAssessment named, Datum document, boolean alone) {
        List<Absence> absences = loaded.absences(named);
        Recomputing recomputing = new Recomputing(assessor, loaded, named, absences);
        return candidates(named, alone).stream()
                .map(recomputing::of)
                .reduce((best, next) -> isOf(named, best) ? best : isOf(named, next) ? next : best)
                .map(made -> compared(named, document, absences, made))
                .orElseGet(() -> new Verification(
                        named, Optional.empty(), loaded.checks(named, Map.of()), absences, 0, List.of()));
    }

    private List<CompanyProfile> candidates(NamedAssessment named, boolean alone) {
        List<CompanyProfile> sameId = profiles.stream()
                .filter(profile -> profile.id().equals(named.profileId()))
                .toList();
        return sameId.isEmpty() && alone && profiles.size() == 1 ? profiles : sameId;
    }

    private static boolean isOf(NamedAssessment named, Assessment made) {
        return made.profileDigest().equals(named.profileDigest());
    }

    private Verification compared(NamedAssessment named, Datum document, List<Absence> absences, Assessment made) {
        Set<String> leftOut = absences.stream()
                .map(absence -> absence.result().at().pointer())
                .collect(Collectors.toSet());
        List<Difference> differences = Comparing.of(document, format.written(made)).stream()
                .filter(difference -> !leftOut.contains(difference.place().pointer()))
                .toList();
        return new Verification(
                named,
                Optional.of(new Verification.Found(made.profile().id(), made.profileDigest(), made.engine())),
                loaded.checks(named, resting(made)),
                absences,
                differences.size(),
                differences.subList(0, Math.min(KEPT, differences.size())));
    }

    private static Map<String, List<BundleRef>> resting(Assessment made) {
        return made.results().stream()
                .collect(Collectors.groupingBy(
                        RulesetResult::ruleset,
                        Collectors.flatMapping(result -> result.bundles().stream(), Collectors.toList())));
    }
}
