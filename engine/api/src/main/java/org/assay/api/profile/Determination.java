package org.assay.api.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * What a person decided about a requirement. It stands beside the computed outcome; the ruleset says which of the two
 * counts in the score.
 *
 * @param requirement ruleset and requirement, such as {@code sa-8000/7.1}
 * @param outcome what the person decided; never ERROR
 * @param severity how grave, where it is a finding
 * @param reason why
 * @param by who
 * @param date when
 * @param at where it stands in the profile
 */
public record Determination(
        String requirement,
        Outcome outcome,
        Optional<Severity> severity,
        Optional<String> reason,
        Optional<String> by,
        Optional<LocalDate> date,
        Location at) {}
