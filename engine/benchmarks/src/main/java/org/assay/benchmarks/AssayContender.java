package org.assay.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.value.Datum;

/** This engine, in its own Felix: whole assessments, from a profile to outcomes, findings, score, grade and reasons. */
public final class AssayContender implements Contender {
    private static final AssessmentRequest REQUEST = Engine.by(BenchRuleset.ID);

    private final Engine engine;
    private final List<CompanyProfile> profiles;

    /** Starts the distribution that is built, and puts the requirements of a workload in force. */
    public AssayContender(Workload workload) {
        this.engine = Engine.built();
        engine.with(List.of(BenchRuleset.of(workload.size())));
        this.profiles =
                workload.companies().stream().map(AssayContender::profile).toList();
    }

    private static CompanyProfile profile(Map<String, Integer> company) {
        Map<String, Datum> answers = new LinkedHashMap<>();
        company.forEach(
                (indicator, hours) -> answers.put(indicator, new Datum.Scalar(hours.toString(), Location.NONE)));
        Map<String, Datum> document = new LinkedHashMap<>();
        document.put("id", new Datum.Scalar("company", Location.NONE));
        document.put("answers", new Datum.Fields(answers, Map.of(), Location.NONE));
        return ProfileForm.read(new Datum.Fields(document, Map.of(), Location.NONE), new ArrayList<>())
                .orElseThrow();
    }

    @Override
    public Assessment evaluate(int company) {
        return engine.assess(profiles.get(company), REQUEST);
    }

    @Override
    public Set<String> findings(Object evaluated) {
        Set<String> findings = new TreeSet<>();
        ((Assessment) evaluated)
                .results().get(0).requirements().stream()
                        .filter(requirement -> requirement.outcome().isFinding())
                        .map(RequirementResult::id)
                        .forEach(findings::add);
        return findings;
    }

    @Override
    public void close() {
        engine.close();
    }
}
