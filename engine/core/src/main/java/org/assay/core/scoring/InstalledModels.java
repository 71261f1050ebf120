package org.assay.core.scoring;

import java.util.List;
import org.assay.api.spi.ScoringModel;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The scoring models of the plugins that are installed. */
@Component(service = ScoringModels.class)
public final class InstalledModels implements ScoringModels {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            fieldOption = FieldOption.REPLACE)
    private volatile List<ScoringModel> models = List.of();

    @Override
    public List<ScoringModel> all() {
        return models;
    }
}
