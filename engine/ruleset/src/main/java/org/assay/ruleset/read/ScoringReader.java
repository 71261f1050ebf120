package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Area;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.Rounding;
import org.assay.ruleset.scoring.Scoring;

/** Reads how a ruleset scores. */
final class ScoringReader {
    private static final int MAX_DECIMALS = 6;

    private final ModelReader models;
    private final List<Model> standard;

    /**
     * Makes a reader.
     *
     * @param leftOut ids of requirements that are not there any more, of which a model may still speak
     * @param standard models that others may be like
     */
    ScoringReader(
            List<Area> areas,
            List<Requirement> requirements,
            Set<String> leftOut,
            Expressions company,
            List<Model> standard) {
        this.standard = standard;
        this.models = new ModelReader(areas, requirements, leftOut, company);
    }

    /** Reads what stands under {@code scoring}; what it leaves out it takes from another. */
    Scoring read(Form form, Scoring inherited) {
        List<Model> own = models(form, inherited.models());
        Scoring scoring = new Scoring(
                decimals(form).orElse(inherited.decimals()),
                form.word("rounding", Rounding.class).orElse(inherited.rounding()),
                own.isEmpty() ? inherited.models() : own);
        form.done();
        return scoring;
    }

    private List<Model> models(Form form, List<Model> inherited) {
        Map<String, Model> known = new LinkedHashMap<>();
        standard.forEach(model -> known.put(model.id(), model));
        inherited.forEach(model -> known.put(model.id(), model));
        if (form.datum("models").filter(Amounts::isEmptyList).isPresent()) {
            form.invalid("models", "`models` holds at least one; leave it out to score by the standard model");
        }
        List<Model> own = new ArrayList<>();
        for (Form one : form.forms("models", "a scoring model")) {
            Model model = models.read(one, known);
            if (own.stream().anyMatch(other -> other.id().equals(model.id()))) {
                one.note(IssueCode.RULESET_DUPLICATE, one.at("id"), "the id `" + model.id() + "` is used twice");
            }
            own.add(model);
            known.put(model.id(), model);
        }
        return own;
    }

    private static Optional<Integer> decimals(Form form) {
        Optional<BigDecimal> decimals = form.number("decimals");
        boolean fits = decimals.map(number -> number.stripTrailingZeros().scale() <= 0
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(MAX_DECIMALS)) <= 0)
                .orElse(true);
        if (!fits) {
            form.invalid("decimals", "`decimals` must be a whole number from 0 to " + MAX_DECIMALS);
        }
        return decimals.filter(number -> fits).map(BigDecimal::intValueExact);
    }
}
