package org.assay.core.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Observation;
import org.assay.api.value.Datum;
import org.assay.api.value.Numbers;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** Notes records of one list that go by the same name: nobody could tell their findings apart. */
public final class SameKeys {
    private final CompanyProfile profile;
    private final List<Issue> issues;

    private SameKeys(CompanyProfile profile, List<Issue> issues) {
        this.profile = profile;
        this.issues = issues;
    }

    /** Looks at every list that a requirement goes through by a key. */
    public static void note(List<Requirement> requirements, CompanyProfile profile, List<Issue> issues) {
        SameKeys keys = new SameKeys(profile, issues);
        requirements.stream()
                .flatMap(requirement -> requirement.repeat().stream())
                .forEach(keys::note);
    }

    private void note(Repeat repeat) {
        Answer answer = profile.answers().get(repeat.over().id());
        if (answer != null && repeat.key().isPresent()) {
            answer.observations().stream()
                    .map(Observation::value)
                    .filter(Datum.Items.class::isInstance)
                    .forEach(list -> note(repeat, (Datum.Items) list));
        }
    }

    /** What one source says; several sources may speak of the same record. */
    private void note(Repeat repeat, Datum.Items list) {
        Map<String, Location> seen = new HashMap<>();
        for (Datum record : list.members()) {
            if (record instanceof Datum.Fields fields
                    && fields.entries().get(repeat.key().orElseThrow()) instanceof Datum.Scalar key) {
                Location first = seen.putIfAbsent(text(repeat, key), key.at());
                if (first != null) {
                    issues.add(same(repeat, key, first));
                }
            }
        }
    }

    /** Two numbers are the same whatever their zeros. */
    private static String text(Repeat repeat, Datum.Scalar key) {
        return Numbers.parse(key.text())
                .filter(number -> repeat.isNumbered())
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse(key.text());
    }

    private static Issue same(Repeat repeat, Datum.Scalar key, Location first) {
        return Issue.error(
                IssueCode.PROFILE_DUPLICATE_RECORD,
                key.at(),
                "two records of `" + repeat.over().id() + "` have the same "
                        + repeat.key().orElseThrow() + " \""
                        + key.text() + "\", this one and the one at " + first
                        + "; findings are named by it, so give each its own");
    }
}
