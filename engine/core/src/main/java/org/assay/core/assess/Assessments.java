package org.assay.core.assess;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.Population;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.Advisor;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;
import org.assay.api.spi.IndicatorSource;
import org.assay.core.catalogue.Catalogue;
import org.assay.core.scoring.ScoringModels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Assesses companies against what the catalogue holds, takes their scores apart, and says what would lift them. */
@Component(service = {Assessor.class, Advisor.class})
public final class Assessments implements Assessor, Advisor {
    private static final String ENGINE = "0.1.0";

    private final Catalogue catalogue;
    private final ScoringModels plugins;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            fieldOption = FieldOption.REPLACE)
    private volatile List<IndicatorSource> sources = List.of();

    /** Assesses against a catalogue, and scores with what plugins bring. */
    @Activate
    public Assessments(@Reference Catalogue catalogue, @Reference ScoringModels plugins) {
        this.catalogue = catalogue;
        this.plugins = plugins;
    }

    @Override
    public Assessment assess(CompanyProfile profile, AssessmentRequest request) {
        Intake intake = intake(profile, request);
        List<RulesetResult> results = intake.sheets().stream()
                .map(sheet -> results(sheet, profile, request)
                        .of(sheet.ruleset().network().evaluate(sheet.facts())))
                .toList();
        return new Assessment(profile, intake.digest(), request.asOf(), ENGINE, results, intake.issues());
    }

    @Override
    public List<ScoreExplanation> explainScores(CompanyProfile profile, AssessmentRequest request) {
        return intake(profile, request).sheets().stream()
                .flatMap(sheet ->
                        results(sheet, profile, request)
                                .explained(sheet.ruleset().network().evaluate(sheet.facts()))
                                .stream())
                .toList();
    }

    @Override
    public List<Improvement> improve(CompanyProfile profile, AssessmentRequest request, Goal goal) {
        return intake(profile, request).sheets().stream()
                .map(sheet -> results(sheet, profile, request)
                        .improved(sheet.ruleset().network().evaluate(sheet.facts()), goal))
                .toList();
    }

    @Override
    public List<Population> population(List<CompanyProfile> profiles, AssessmentRequest request) {
        Crowd crowd = new Crowd();
        List<Issue> issues = new ArrayList<>();
        for (CompanyProfile profile : profiles) {
            try {
                intake(profile, request)
                        .sheets()
                        .forEach(sheet -> crowd.add(
                                results(sheet, profile, request)
                                        .advice(sheet.ruleset().network().evaluate(sheet.facts())),
                                profile));
            } catch (AssayException e) {
                issues.addAll(e.issues());
            }
        }
        if (!issues.isEmpty()) {
            throw new AssayException(issues.stream().distinct().toList());
        }
        return crowd.populations();
    }

    private Intake intake(CompanyProfile profile, AssessmentRequest request) {
        return Intake.of(profile, request, catalogue.snapshot(), sources);
    }

    private Results results(Intake.Sheet sheet, CompanyProfile profile, AssessmentRequest request) {
        return new Results(sheet.ruleset(), sheet.ruleset().in(request.languages()), profile, plugins);
    }
}
