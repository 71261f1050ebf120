package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;

/** Reads grades and what limits them. */
final class GradesReader {
    private final Amounts amounts;
    private final Expressions figures;

    GradesReader(Amounts amounts, Expressions figures) {
        this.amounts = amounts;
        this.figures = figures;
    }

    /** Returns the grades under {@code grades}, best first; empty if the key is missing. */
    Optional<List<Grade>> grades(Form form) {
        if (form.datum("grades").isEmpty()) {
            return Optional.empty();
        }
        List<Form> written = form.forms("grades", "a grade");
        List<Grade> grades = new ArrayList<>();
        for (Form one : written) {
            grades.add(grade(one));
            one.done();
        }
        checkLast(form, written, grades);
        check(form, grades);
        return Optional.of(List.copyOf(grades));
    }

    private Grade grade(Form form) {
        return new Grade(
                form.requiredText("grade"),
                amounts.read(form, "from"),
                amounts.read(form, "above"),
                form.number("top"),
                figures.condition(form, "when"),
                validity(form));
    }

    private static Optional<Period> validity(Form form) {
        Optional<Period> validity = form.period("valid_for");
        boolean fits =
                validity.map(given -> !given.isNegative() && !given.isZero()).orElse(true);
        if (!fits) {
            form.invalid("valid_for", "`valid_for` is a length of time after the day of the assessment, such as P2Y");
        }
        return validity.filter(given -> fits);
    }

    /** Every grade but the last asks for something, be it with a fault. */
    private static void checkLast(Form form, List<Form> written, List<Grade> grades) {
        for (int i = 0; i < grades.size(); i++) {
            Form one = written.get(i);
            boolean last = i == grades.size() - 1;
            boolean asks = one.has("from") || one.has("above") || one.has("when");
            if (asks == last) {
                form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        one.at(),
                        last
                                ? "the last grade, `" + grades.get(i).name()
                                        + "`, must ask for nothing, so that every company gets one"
                                : "only the last grade asks for nothing; none after `"
                                        + grades.get(i).name() + "` could ever be given");
            }
        }
    }

    private static void check(Form form, List<Grade> grades) {
        if (grades.stream().map(Grade::name).distinct().count() < grades.size()) {
            form.note(IssueCode.RULESET_DUPLICATE, form.at("grades"), "a grade stands in `grades` once");
        }
        List<BigDecimal> tops =
                grades.stream().flatMap(grade -> grade.top().stream()).toList();
        for (int i = 1; i < tops.size(); i++) {
            if (tops.get(i).compareTo(tops.get(i - 1)) >= 0) {
                form.invalid("grades", "`top` falls from grade to grade, best first");
            }
        }
    }

    /** Returns what limits grades, under {@code caps}; empty if the key is missing. */
    Optional<List<Limit>> limits(Form form, List<Grade> grades) {
        if (form.datum("caps").isEmpty()) {
            return Optional.empty();
        }
        List<Limit> limits = new ArrayList<>();
        for (Form one : form.forms("caps", "a cap")) {
            limit(one, grades).ifPresent(limits::add);
            one.done();
        }
        return Optional.of(List.copyOf(limits));
    }

    /** Notes limits that were taken over and are at none of the grades that a form has of its own. */
    static void checkTaken(Form form, List<Limit> limits, List<Grade> grades) {
        List<String> names = grades.stream().map(Grade::name).toList();
        limits.stream()
                .map(Limit::atMost)
                .filter(grade -> !names.isEmpty() && !names.contains("") && !names.contains(grade))
                .findFirst()
                .ifPresent(grade -> form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at("grades"),
                        "a cap at `" + grade + "` still holds here, but that is none of the grades " + names
                                + "; say `caps` here as well, `[]` for none"));
    }

    private Optional<Limit> limit(Form form, List<Grade> grades) {
        String atMost = form.requiredText("at_most");
        List<String> names = grades.stream().map(Grade::name).toList();
        if (!atMost.isEmpty() && !names.contains(atMost)) {
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    form.at("at_most"),
                    "`" + atMost + "` is none of the grades " + names + Nearest.hint(atMost, names));
        }
        Optional<Severity> severity = form.word("severity", Severity.class);
        int findings = findings(form);
        Optional<Condition> when = figures.condition(form, "when");
        String reason = form.text("reason").orElse("");
        checkKind(form);
        return severity.<Limit>map(counted -> new Limit.Findings(atMost, counted, findings))
                .or(() -> when.map(holds -> new Limit.Case(atMost, holds, reason)));
    }

    private static void checkKind(Form form) {
        if (form.has("severity") == form.has("when")) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at(),
                    "a cap counts findings of a `severity`, or says `when` it holds: one of the two");
        } else if (form.has("findings") && form.has("when")) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("findings"),
                    "`findings` says how many of a `severity` there are to be");
        } else if (form.has("reason") && form.has("severity")) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("reason"),
                    "`reason` says why a cap holds that has a `when`; one that counts findings names them");
        }
    }

    private static int findings(Form form) {
        Optional<BigDecimal> number = form.number("findings");
        boolean fits = number.map(given -> given.signum() > 0
                        && given.stripTrailingZeros().scale() <= 0
                        && given.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .orElse(true);
        if (!fits) {
            form.invalid("findings", "`findings` is a whole number, 1 at least");
        }
        return fits ? number.map(BigDecimal::intValueExact).orElse(1) : 1;
    }
}
