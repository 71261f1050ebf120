package org.assay.core.assess;

import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.RecordResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.core.judge.Judgement;
import org.assay.core.judge.RecordJudgement;
import org.assay.core.judge.Sentences;

/** What became of each record of a requirement that is asked of each. */
final class RecordResults {
    private final CompanyProfile profile;
    private final String ruleset;
    private final Sentences sentences;
    private final RepeatedExplainer explainer;

    RecordResults(CompanyProfile profile, String ruleset, Sentences sentences, RepeatedExplainer explainer) {
        this.profile = profile;
        this.ruleset = ruleset;
        this.sentences = sentences;
        this.explainer = explainer;
    }

    List<RecordResult> of(List<RecordJudgement> records) {
        return records.stream().map(this::of).toList();
    }

    private RecordResult of(RecordJudgement record) {
        Judgement judgement = record.judgement();
        boolean finding = record.outcome().isFinding();
        Explanation explanation = explainer.of(record);
        return new RecordResult(
                record.key(),
                record.outcome(),
                judgement.verdict().severity(),
                finding
                        ? Optional.of(FindingId.of(
                                profile, ruleset, sentences.requirement().id(), record.key()))
                        : Optional.empty(),
                sentences.of(judgement),
                explanation.note(),
                finding && !record.firm(),
                explanation.reasons());
    }
}
