package org.assay.ruleset.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * An example of a requirement: given these answers, this outcome.
 *
 * @param requirement the requirement's id
 * @param name what it shows
 * @param given the company
 * @param asOf the day it is judged as of
 * @param expected the outcome
 * @param severity the severity of the finding, where the case says so
 * @param weight the requirement's weight in the score, where the case says so
 * @param finding the finding's sentence, where the case says so
 * @param scored which of two outcomes counts in the score, the computed one or a person's, where the case says so
 * @param records the outcome of single records, by what findings call them; empty where the case says nothing
 * @param notApplicable the code of the reason why it does not apply, where the case says so
 * @param at where it is written
 */
public record RequirementCase(
        String requirement,
        String name,
        CompanyProfile given,
        LocalDate asOf,
        Outcome expected,
        Optional<Severity> severity,
        Optional<BigDecimal> weight,
        Optional<String> finding,
        Optional<ScoredBy> scored,
        Map<String, Outcome> records,
        Optional<String> notApplicable,
        Location at) {}
