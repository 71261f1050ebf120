package org.assay.ruleset.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Observation;
import org.assay.api.profile.ProfileForm;
import org.assay.api.profile.ReportingPeriod;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.HeaderFact;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;

/** Reads the cases of one requirement. */
final class CasesReader {
    private static final Set<String> HEADER = Set.of("country", "region", "sector", "employees", "period");

    static final String ENDING = ".cases.yaml";

    private final Files files;
    private final Ruleset ruleset;

    CasesReader(Files files, Ruleset ruleset) {
        this.files = files;
        this.ruleset = ruleset;
    }

    /**
     * Reads the cases of every requirement that is written or changed here; notes cases without a requirement and, as a
     * warning, requirements without cases: a draft may be read, explained and tried before it has them.
     */
    List<RequirementCase> readAll() {
        List<RequirementCase> cases = new ArrayList<>();
        String here = files.place("");
        for (Requirement requirement : ruleset.requirements()) {
            String file = requirement.at().source();
            if (file.startsWith(here)) {
                cases.addAll(read(casesOf(file.substring(here.length())), requirement));
            }
        }
        files.tree().paths("", ENDING).forEach(this::checkOwner);
        return cases;
    }

    private static String casesOf(String requirementFile) {
        return requirementFile.substring(0, requirementFile.length() - ".yaml".length()) + ENDING;
    }

    private List<RequirementCase> read(String path, Requirement requirement) {
        List<RequirementCase> cases = files.tree().has(path) ? readFile(path, requirement) : List.of();
        if (cases.isEmpty()) {
            files.warn(
                    IssueCode.RULESET_CASES,
                    requirement.at(),
                    "requirement `" + requirement.id() + "` has no cases; write some into " + path);
        }
        return cases;
    }

    private void checkOwner(String casesPath) {
        String owner = casesPath.substring(0, casesPath.length() - ENDING.length()) + ".yaml";
        if (!files.tree().has(owner)) {
            files.note(
                    IssueCode.RULESET_CASES,
                    Location.of(files.place(casesPath)),
                    "these cases belong to no requirement: " + owner + " is missing");
        }
    }

    private List<RequirementCase> readFile(String path, Requirement requirement) {
        List<RequirementCase> cases = new ArrayList<>();
        for (Form form : files.forms(path, "a case")) {
            cases.add(read(form, requirement));
            form.done();
        }
        return cases;
    }

    private RequirementCase read(Form form, Requirement requirement) {
        LocalDate asOf = form.date("as_of").orElse(ruleset.header().casesAsOf());
        Optional<Form> given = form.form("given", "the answers of a case");
        form.require("given", given, null);
        return new RequirementCase(
                requirement.id(),
                form.requiredText("name"),
                given.map(answers -> company(answers, asOf))
                        .orElseGet(() -> profile(Map.of(), Optional.empty(), header())),
                asOf,
                form.require("expect", form.word("expect", Outcome.class), Outcome.NO_EVIDENCE),
                form.word("severity", Severity.class),
                form.number("weight"),
                form.text("finding"),
                records(form, requirement),
                notApplicable(form, requirement),
                form.at());
    }

    private static Optional<String> notApplicable(Form form, Requirement requirement) {
        Optional<String> code = form.text(Reasons.KEY);
        List<String> known =
                requirement.reasons().stream().map(NotApplicableReason::code).toList();
        code.filter(named -> !known.contains(named))
                .ifPresent(named -> form.note(
                        IssueCode.RULESET_UNKNOWN_REFERENCE,
                        form.at(Reasons.KEY),
                        "`" + requirement.id() + "` never gives the reason `" + named + "`"
                                + Nearest.hint(named, known)));
        return code;
    }

    private static Map<String, Outcome> records(Form form, Requirement requirement) {
        Map<String, Outcome> records = new LinkedHashMap<>();
        form.form("records", "outcomes by record").ifPresent(given -> {
            if (requirement.repeat().isEmpty()) {
                form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at("records"),
                        "`records` belongs to a requirement with `repeat`; `" + requirement.id() + "` is asked once");
            }
            given.keys().forEach(key -> given.word(key, Outcome.class).ifPresent(said -> records.put(key, said)));
        });
        return records;
    }

    private static Head header() {
        return new Head(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private CompanyProfile company(Form given, LocalDate asOf) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String key : given.keys()) {
            if (!HEADER.contains(key)) {
                checkIndicator(given, key);
                Datum datum = given.datum(key).orElseGet(() -> new Datum.Absent(given.at(key)));
                Answer answer = ProfileForm.answer(key, datum, given.at(key), files.found());
                answers.put(key, sufficient(answer, datum, asOf));
            }
        }
        Head head = new Head(
                given.text("country"),
                given.text("region"),
                given.text("sector"),
                given.number("employees").map(number -> number.intValue()));
        return profile(answers, period(given), head);
    }

    private void checkIndicator(Form given, String key) {
        Optional<Symbol> symbol = ruleset.vocabulary().find(key);
        if (HeaderFact.home(key).isPresent()) {
            given.invalid(key, headerHint(key));
            return;
        }
        Optional<Condition> derivation = symbol.flatMap(ruleset.vocabulary()::derivation);
        if (derivation.isPresent()) {
            given.invalid(
                    key,
                    "`" + key + "` is worked out from `" + derivation.get() + "`: give the answers that this reads");
        } else if (symbol.filter(one -> one.kind() == Symbol.Kind.INDICATOR).isEmpty()) {
            given.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    given.at(key),
                    "unknown indicator `" + key + "`"
                            + Nearest.hint(key, ruleset.vocabulary().ids()));
        }
    }

    private static String headerHint(String key) {
        return key.equals("as_of")
                ? "`as_of` stands beside `given`, not in it"
                : "`" + key + "` is given by `period: { from: ..., to: ... }`";
    }

    private static Optional<ReportingPeriod> period(Form given) {
        return given.form("period", "a period").map(form -> {
            ReportingPeriod period = new ReportingPeriod(
                    form.require("from", form.date("from"), LocalDate.EPOCH),
                    form.require("to", form.date("to"), LocalDate.EPOCH));
            form.done();
            return period;
        });
    }

    /** In a case, what is not said about the proof is sufficient: a bare value, or a kind without a date. */
    private static Answer sufficient(Answer answer, Datum written, LocalDate asOf) {
        List<Observation> observations = answer.observations().stream()
                .map(observation -> sufficient(observation, saysEvidence(written), asOf))
                .toList();
        return new Answer(answer.indicator(), observations, answer.at());
    }

    private static boolean saysEvidence(Datum written) {
        if (written instanceof Datum.Items items) {
            return items.members().stream().anyMatch(CasesReader::saysEvidence);
        }
        return written instanceof Datum.Fields fields && fields.entries().containsKey("evidence");
    }

    private static Observation sufficient(Observation observation, boolean said, LocalDate asOf) {
        Evidence given = observation.evidence();
        Evidence evidence = new Evidence(
                said ? given.kind() : EvidenceKind.CERTIFIED,
                given.reference(),
                Optional.of(given.date().orElse(asOf)),
                given.validUntil());
        return new Observation(observation.value(), observation.unit(), evidence, observation.source());
    }

    private static CompanyProfile profile(Map<String, Answer> answers, Optional<ReportingPeriod> period, Head head) {
        return new CompanyProfile(
                "case",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                head.country,
                head.region,
                head.sector,
                head.employees,
                period,
                answers,
                List.of(),
                List.of());
    }

    private record Head(
            Optional<String> country, Optional<String> region, Optional<String> sector, Optional<Integer> employees) {}
}
