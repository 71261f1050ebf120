package org.assay.api.profile;

import java.util.List;
import org.assay.api.issue.Location;

/**
 * A company's answer to one indicator.
 *
 * @param indicator the indicator's id
 * @param observations one for each source that says something; empty when the question was left blank
 * @param at where the answer stands in the profile
 */
public record Answer(String indicator, List<Observation> observations, Location at) {
    public Answer {
        observations = List.copyOf(observations);
    }
}
