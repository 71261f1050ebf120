package org.assay.core.scoring;

import java.util.List;
import org.assay.api.spi.ScoringModel;

/** The scoring models that plugins bring, as they are now. */
@FunctionalInterface
public interface ScoringModels {
    /** There is no plugin. */
    ScoringModels NONE = List::of;

    /** Returns all of them, in any order. */
    List<ScoringModel> all();
}
