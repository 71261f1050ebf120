package org.assay.api.description;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * An example of a requirement: given these answers, this outcome.
 *
 * @param name what it shows
 * @param asOf the day it is judged at
 * @param given what the company says in words, by header fact or indicator; proof is named where it may be insufficient
 * @param expected the outcome
 * @param severity the severity of the finding, where the case says so
 * @param finding the finding's sentence, where the case says so
 */
public record CaseDescription(
        String name,
        LocalDate asOf,
        SortedMap<String, String> given,
        Outcome expected,
        Optional<Severity> severity,
        Optional<String> finding) {
    public CaseDescription {
        given = new TreeMap<>(given);
    }
}
