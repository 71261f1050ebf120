package org.assay.core.scoring;

import java.util.List;
import org.assay.api.ruleset.Area;
import org.assay.conditions.Facts;
import org.assay.ruleset.scoring.Model;

/**
 * What one company is scored by.
 *
 * @param model the model
 * @param areas in the author's order
 * @param company what the company says of itself, and the parameters of its place and day
 * @param plugins that may combine what the grammar cannot
 */
public record Scheme(Model model, List<Area> areas, Facts company, ScoringModels plugins) {
    /** A scheme that needs no plugin. */
    public Scheme(Model model, List<Area> areas, Facts company) {
        this(model, areas, company, ScoringModels.NONE);
    }
}
