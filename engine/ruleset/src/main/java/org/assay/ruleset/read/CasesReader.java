package org.assay.ruleset.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;

/** Reads the cases of one requirement. */
final class CasesReader {
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
        String about = ruleset.header().id() + "/" + requirement.id();
        CaseCompany company = new CaseCompany(ruleset.vocabulary(), Set.of(about), files.found());
        return new RequirementCase(
                requirement.id(),
                form.requiredText("name"),
                company.read(given(form), asOf),
                asOf,
                form.require("expect", outcome(form, "expect"), Outcome.NO_EVIDENCE),
                form.word("severity", Severity.class),
                form.number("weight"),
                form.text("finding"),
                form.word("scored", ScoredBy.class),
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

    /** A case that does not say what is given gives nothing. */
    private Form given(Form form) {
        Optional<Form> given = form.form("given", "the answers of a case");
        form.require("given", given, null);
        Datum.Fields nothing = new Datum.Fields(Map.of(), Map.of(), form.at());
        return given.or(() -> Form.of(nothing, "the answers of a case", Form.Codes.RULESET, files.found()))
                .orElseThrow();
    }

    private static Optional<Outcome> outcome(Form form, String key) {
        Optional<Outcome> outcome = form.word(key, Outcome.class);
        outcome.filter(one -> one == Outcome.ERROR)
                .ifPresent(one -> form.invalid(key, "ERROR says that Assay failed; no case can expect it"));
        return outcome;
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
            given.keys().forEach(key -> outcome(given, key).ifPresent(said -> records.put(key, said)));
        });
        return records;
    }
}
