package org.assay.json.document;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Removed;

/**
 * One ruleset's view of one company.
 *
 * @param ruleset the ruleset's id
 * @param version its version
 * @param digest over its content
 * @param bundles what the result rests on
 * @param model the scoring model
 * @param state what the score may be used for
 * @param score after caps
 * @param rawScore before caps
 * @param declaredScore as if every answer had its evidence
 * @param grade withheld where it is null and there is a score
 * @param interval what completing the answers could give
 * @param coverage per cent decided on sufficient evidence
 * @param caps what limits the grade
 * @param areas in the author's order
 * @param requirements in the order of the areas
 * @param title for people
 * @param language the language of the texts
 * @param removed what an overlay leaves out; only where there is anything
 * @param max what there is to score; only where that is not 100
 * @param validUntil the day on which the grade ends to hold; only where the model says
 * @param reason why there is no score, or a state in its place; only where the model says
 * @param models what further scoring models say; only where there are any
 */
@JsonbPropertyOrder({
    "ruleset",
    "version",
    "digest",
    "bundles",
    "model",
    "state",
    "score",
    "rawScore",
    "declaredScore",
    "grade",
    "interval",
    "coverage",
    "caps",
    "areas",
    "requirements",
    "title",
    "language",
    "removed",
    "max",
    "validUntil",
    "reason",
    "models"
})
public record ResultDocument(
        String ruleset,
        String version,
        String digest,
        List<BundleDocument> bundles,
        String model,
        String state,
        JsonValue score,
        JsonValue rawScore,
        JsonValue declaredScore,
        Optional<String> grade,
        Optional<IntervalDocument> interval,
        JsonValue coverage,
        List<CapDocument> caps,
        List<AreaDocument> areas,
        List<RequirementDocument> requirements,
        String title,
        String language,
        @JsonbProperty(nillable = false) Optional<List<RemovedDocument>> removed,
        @JsonbProperty(nillable = false) Optional<JsonValue> max,
        @JsonbProperty(nillable = false) Optional<String> validUntil,
        @JsonbProperty(nillable = false) Optional<String> reason,
        @JsonbProperty(nillable = false) Optional<List<ModelDocument>> models) {
    /** A rule bundle. */
    @JsonbPropertyOrder({"id", "version", "digest"})
    public record BundleDocument(String id, String version, String digest) {
        static BundleDocument of(BundleRef bundle) {
            return new BundleDocument(bundle.id(), bundle.version(), bundle.digest());
        }
    }

    /** A requirement that an overlay leaves out. */
    @JsonbPropertyOrder({"requirement", "ruleset", "version", "by", "reason"})
    public record RemovedDocument(String requirement, String ruleset, String version, String by, String reason) {
        static RemovedDocument of(Removed removed) {
            return new RemovedDocument(
                    removed.requirement(), removed.ruleset(), removed.version(), removed.by(), removed.reason());
        }
    }

    /** Both ends of what is possible. */
    @JsonbPropertyOrder({"low", "lowGrade", "high", "highGrade", "lowCaps", "exact"})
    public record IntervalDocument(
            JsonValue low,
            String lowGrade,
            JsonValue high,
            String highGrade,
            List<CapDocument> lowCaps,
            boolean exact) {
        static IntervalDocument of(Interval interval) {
            return new IntervalDocument(
                    Values.number(interval.low()),
                    interval.lowGrade(),
                    Values.number(interval.high()),
                    interval.highGrade(),
                    interval.lowCaps().stream().map(CapDocument::of).toList(),
                    interval.exact());
        }
    }

    static ResultDocument of(RulesetResult result) {
        return new ResultDocument(
                result.ruleset(),
                result.version(),
                result.digest(),
                result.bundles().stream().map(BundleDocument::of).toList(),
                result.model(),
                result.state().name(),
                Values.number(result.score()),
                Values.number(result.rawScore()),
                Values.number(result.declaredScore()),
                result.grade(),
                result.interval().map(IntervalDocument::of),
                Values.number(result.coverage()),
                result.caps().stream().map(CapDocument::of).toList(),
                result.areas().stream().map(AreaDocument::of).toList(),
                result.requirements().stream().map(RequirementDocument::of).toList(),
                result.title(),
                result.language(),
                removed(result.removed()),
                Values.unusual(result.max()),
                result.validUntil().map(LocalDate::toString),
                Values.text(result.headline().reason()),
                Optional.of(result.further().stream().map(ModelDocument::of).toList())
                        .filter(models -> !models.isEmpty()));
    }

    private static Optional<List<RemovedDocument>> removed(List<Removed> removed) {
        return removed.isEmpty()
                ? Optional.empty()
                : Optional.of(removed.stream().map(RemovedDocument::of).toList());
    }
}
