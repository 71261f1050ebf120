package org.assay.ruleset.scoring;

import java.util.Map;

/**
 * A scoring model of a plugin that combines the members of a node.
 *
 * @param id by which the plugin offers it
 * @param settings what it is told beside the members, by name
 */
public record Plugged(String id, Map<String, Amount> settings) {
    public Plugged {
        settings = Map.copyOf(settings);
    }
}
