package org.assay.ruleset.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.profile.ProfileForm;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.HeaderFact;
import org.assay.ruleset.model.Library;

/** Reads the company of a case: keys of a profile's header, and answers beside them. */
final class CaseCompany {
    private static final Set<String> HEADER =
            Set.of("country", "region", "sector", "employees", "period", "site", "certificates", "determinations");

    private final Library vocabulary;
    private final Set<String> requirements;
    private final List<Issue> issues;

    /**
     * Makes a reader.
     *
     * @param requirements what the case is about, as determinations name it
     */
    CaseCompany(Library vocabulary, Set<String> requirements, List<Issue> issues) {
        this.vocabulary = vocabulary;
        this.requirements = Set.copyOf(requirements);
        this.issues = issues;
    }

    CompanyProfile read(Form given, LocalDate asOf) {
        return new CompanyProfile(
                "case",
                Optional.empty(),
                Optional.empty(),
                ProfileForm.site(given),
                given.text("country"),
                given.text("region"),
                given.text("sector"),
                ProfileForm.employees(given),
                ProfileForm.period(given),
                answers(given, asOf),
                ProfileForm.certificates(given),
                determinations(given),
                Map.of());
    }

    private Map<String, Answer> answers(Form given, LocalDate asOf) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String key : given.keys()) {
            if (!HEADER.contains(key)) {
                checkIndicator(given, key);
                Datum datum = given.datum(key).orElseGet(() -> new Datum.Absent(given.at(key)));
                Answer answer = ProfileForm.answer(key, datum, given.at(key), issues);
                answers.put(key, Sufficient.evidence(answer, datum, asOf));
            }
        }
        return answers;
    }

    private void checkIndicator(Form given, String key) {
        Optional<Symbol> symbol = vocabulary.find(key);
        if (HeaderFact.home(key).isPresent()) {
            given.note(IssueCode.RULESET_UNKNOWN_KEY, given.at(key), headerHint(key));
            return;
        }
        Optional<Condition> derivation = symbol.flatMap(vocabulary::derivation);
        if (derivation.isPresent()) {
            given.invalid(
                    key,
                    "`" + key + "` is worked out from `" + derivation.get() + "`: give the answers that this reads");
        } else if (symbol.filter(one -> one.kind() == Symbol.Kind.INDICATOR).isEmpty()) {
            given.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    given.at(key),
                    "unknown indicator `" + key + "`" + Nearest.hint(key, vocabulary.ids()));
        }
    }

    private static String headerHint(String key) {
        return key.equals("as_of")
                ? "`as_of` stands beside `given`, not in it"
                : "`" + key + "` is given by `period: { from: ..., to: ... }`";
    }

    /** One about another requirement would change nothing in this case. */
    private List<Determination> determinations(Form given) {
        List<Determination> all = ProfileForm.determinations(given);
        all.stream()
                .filter(one -> !one.requirement().isEmpty() && !requirements.contains(one.requirement()))
                .forEach(one -> given.note(
                        IssueCode.RULESET_CASES,
                        one.at(),
                        "this case is about `"
                                + String.join(
                                        "`, `",
                                        requirements.stream().sorted().limit(3).toList())
                                + "`, and this determination about `" + one.requirement() + "`"));
        return all;
    }
}
