package org.assay.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.api.description.Comparison;
import org.assay.api.description.Difference;
import org.assay.api.description.Difference.Kind;
import org.assay.api.description.Difference.Subject;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.BundleRef;

/** Compares two rulesets by what their files say. */
public final class Comparing {
    /** What is left out and what asks for less comes first, what is only said otherwise last. */
    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::effect)
            .thenComparing(Difference::subject)
            .thenComparing(Difference::kind);

    private Comparing() {}

    /** Returns everything that is not the same. */
    public static Comparison of(RulesetDescription before, RulesetDescription after) {
        Kinship kinship = new Kinship(before, after);
        List<Difference> differences = new ArrayList<>();
        differences.addAll(header(kinship));
        differences.addAll(new RequirementDifferences(kinship).all());
        differences.addAll(new ParameterDifferences(before, after).all());
        differences.addAll(new IndicatorDifferences(before, after).all());
        differences.sort(ORDER);
        return new Comparison(ref(before), ref(after), kinship.relation(), differences);
    }

    private static BundleRef ref(RulesetDescription ruleset) {
        return new BundleRef(
                ruleset.info().id(), ruleset.info().version(), ruleset.info().digest());
    }

    private static List<Difference> header(Kinship kinship) {
        RulesetDescription after = kinship.after();
        Changes changes = new Changes();
        HeaderChanges.note(kinship, changes);
        return changes.all().isEmpty()
                ? List.of()
                : List.of(new Difference(
                        Subject.RULESET,
                        after.info().id(),
                        Optional.empty(),
                        after.info().title(),
                        Kind.CHANGED,
                        "",
                        List.of(),
                        changes.all()));
    }
}
