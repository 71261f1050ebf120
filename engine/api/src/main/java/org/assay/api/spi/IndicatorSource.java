package org.assay.api.spi;

import java.util.Map;
import java.util.Set;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.value.Datum;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Derives indicators that are computed and not asked. The bundle declares each with
 * {@code Provide-Capability: assay.indicator;id="..."}, so that rule bundles that need it can say so.
 */
@ConsumerType
public interface IndicatorSource {
    /** Returns the ids of the indicators it derives; the same at each call. */
    Set<String> indicators();

    /**
     * Derives what it can; an indicator that is missing in the result is unknown. What this method throws becomes ERROR
     * for the requirements that read its indicators, and for no others.
     */
    Map<String, Datum> derive(CompanyProfile profile);
}
