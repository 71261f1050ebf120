package org.assay.api.profile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;

/** The written form of a company profile, the same in every format: which keys there are and what they hold. */
public final class ProfileForm {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private static final Set<String> OBSERVATION_KEYS = Set.of("value", "unit", "evidence", "source");

    private final List<Issue> issues;

    private ProfileForm(List<Issue> issues) {
        this.issues = issues;
    }

    /**
     * Reads a document as a company profile.
     *
     * @param issues receives everything that is wrong
     * @return empty if the document is no profile at all; otherwise the profile, to be used only if there is no error
     */
    public static Optional<CompanyProfile> read(Datum document, List<Issue> issues) {
        return Form.of(document, "a company profile", Form.Codes.PROFILE, issues)
                .map(form -> new ProfileForm(issues).profile(form));
    }

    /** Reads one answer, as it stands under an indicator's id. */
    public static Answer answer(String indicator, Datum datum, Location at, List<Issue> issues) {
        return new Answer(indicator, new ProfileForm(issues).observations(datum), at);
    }

    /** Reads the certificates under {@code certificates}. */
    public static List<Certificate> certificates(Form form) {
        return form.forms("certificates", "a certificate").stream()
                .map(ProfileForm::certificate)
                .toList();
    }

    /** Reads what people determined under {@code determinations}. */
    public static List<Determination> determinations(Form form) {
        return form.forms("determinations", "a determination").stream()
                .map(ProfileForm::determination)
                .toList();
    }

    /** Reads what it costs to meet requirements, under {@code costs}. */
    private static Map<String, BigDecimal> costs(Form form) {
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        form.form("costs", "what it costs to meet a requirement")
                .ifPresent(given -> given.keys()
                        .forEach(requirement -> given.number(requirement).ifPresent(cost -> {
                            if (cost.signum() <= 0) {
                                given.invalid(requirement, "what it costs to meet `" + requirement + "` is above 0");
                            } else {
                                costs.put(requirement, cost);
                            }
                        })));
        return costs;
    }

    /** Reads the site under {@code site}. */
    public static Optional<Party> site(Form form) {
        return form.form("site", "a site").map(ProfileForm::party);
    }

    private CompanyProfile profile(Form form) {
        CompanyProfile profile = new CompanyProfile(
                form.requiredText("id"),
                form.text("name"),
                form.form("company", "a company").map(ProfileForm::party),
                site(form),
                country(form),
                form.text("region"),
                form.text("sector"),
                employees(form),
                period(form),
                answers(form),
                certificates(form),
                determinations(form),
                costs(form));
        form.done();
        return profile;
    }

    /** A country that no rule knows would silently be judged by no law of its own. */
    private static Optional<String> country(Form form) {
        Optional<String> given = form.text("country");
        given.filter(text -> !COUNTRY.matcher(text).matches())
                .ifPresent(text -> form.invalid(
                        "country",
                        "`country` must be a country as ISO 3166-1 writes it, such as MA, not \"" + text + "\""));
        return given;
    }

    /** Reads the number of people under {@code employees}. */
    public static Optional<Integer> employees(Form form) {
        return form.number("employees").flatMap(number -> {
            if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.precision() > 9) {
                form.invalid("employees", "`employees` must be a whole number of people, 0 or more, not " + number);
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    private static Party party(Form form) {
        Party party = new Party(form.requiredText("id"), form.text("name"), form.text("os_id"));
        form.done();
        return party;
    }

    /** Reads the reporting period under {@code period}. */
    public static Optional<ReportingPeriod> period(Form form) {
        return form.form("period", "a period").flatMap(ProfileForm::days);
    }

    private static Optional<ReportingPeriod> days(Form form) {
        var from = form.date("from");
        var to = form.date("to");
        form.require("from", from, null);
        form.require("to", to, null);
        form.done();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            form.note(IssueCode.PROFILE_WRONG_DATE, form.at("to"), "the period ends before it begins");
        }
        return Optional.of(new ReportingPeriod(from.get(), to.get()));
    }

    private Map<String, Answer> answers(Form form) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (!form.has("answers")) {
            form.note(
                    IssueCode.PROFILE_MISSING_KEY,
                    form.at(),
                    "`answers` is missing; `answers: {}` says that there are none");
        }
        form.form("answers", "a mapping of indicators to answers").ifPresent(given -> {
            for (String indicator : given.keys()) {
                Datum datum = given.datum(indicator).orElseGet(() -> new Datum.Absent(given.at(indicator)));
                answers.put(indicator, new Answer(indicator, observations(datum), given.at(indicator)));
            }
        });
        return answers;
    }

    private List<Observation> observations(Datum datum) {
        if (datum instanceof Datum.Absent) {
            return List.of();
        }
        if (datum instanceof Datum.Items items && isObservations(items)) {
            return items.members().stream()
                    .flatMap(item -> observation((Datum.Fields) item).stream())
                    .toList();
        }
        if (datum instanceof Datum.Fields fields) {
            return observation(fields).stream().toList();
        }
        return List.of(new Observation(datum, Optional.empty(), Evidence.DECLARED, Source.MANAGEMENT));
    }

    private static boolean isObservations(Datum.Items items) {
        return !items.members().isEmpty()
                && items.members().stream()
                        .allMatch(item -> item instanceof Datum.Fields fields
                                && fields.entries().containsKey("value")
                                && OBSERVATION_KEYS.containsAll(fields.entries().keySet()));
    }

    private Optional<Observation> observation(Datum.Fields fields) {
        return Form.of(fields, "an answer", Form.Codes.PROFILE, issues).flatMap(form -> {
            Optional<Datum> value = form.datum("value");
            var observation = value.map(given -> new Observation(
                    given,
                    form.text("unit"),
                    form.datum("evidence")
                            .map(evidence -> evidence(form, evidence))
                            .orElse(Evidence.DECLARED),
                    form.word("source", Source.class).orElse(Source.MANAGEMENT)));
            if (!fields.entries().containsKey("value")) {
                form.note(IssueCode.PROFILE_MISSING_KEY, form.at(), "an answer written as a mapping needs `value`");
            } else if (value.isPresent()) {
                form.done();
            }
            return observation;
        });
    }

    private Evidence evidence(Form owner, Datum datum) {
        if (datum instanceof Datum.Scalar scalar) {
            return scalar.text().equals("none")
                    ? Evidence.DECLARED
                    : new Evidence(
                            owner.word("evidence", EvidenceKind.class).orElse(EvidenceKind.DECLARED),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        }
        return owner.form("evidence", "evidence")
                .map(form -> {
                    Evidence evidence = new Evidence(
                            form.require("kind", form.word("kind", EvidenceKind.class), EvidenceKind.DECLARED),
                            form.text("reference"),
                            form.date("date"),
                            form.date("valid_until"));
                    form.done();
                    return evidence;
                })
                .orElse(Evidence.DECLARED);
    }

    private static Certificate certificate(Form form) {
        Certificate certificate = new Certificate(
                form.requiredText("standard"),
                form.text("edition"),
                form.text("scope"),
                form.text("body"),
                form.flag("accredited").orElse(false),
                form.date("from"),
                form.date("to"),
                form.text("site"));
        form.done();
        return certificate;
    }

    private static Determination determination(Form form) {
        Determination determination = new Determination(
                form.requiredText("requirement"),
                form.require("outcome", form.word("outcome", Outcome.class), Outcome.NO_EVIDENCE),
                form.word("severity", Severity.class),
                form.text("reason"),
                form.text("by"),
                form.date("date"),
                form.at("requirement"));
        form.done();
        if (determination.outcome() == Outcome.ERROR) {
            form.invalid("outcome", "ERROR says that Assay failed; a person cannot determine it");
        }
        return determination;
    }
}
