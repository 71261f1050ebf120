package org.assay.core.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.issue.Location;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.spi.IndicatorSource;
import org.assay.api.value.Datum;

/**
 * What plugins derive from one profile.
 *
 * @param answers by indicator
 * @param faults by indicator, where its plugin failed
 */
public record Derived(Map<String, Answer> answers, Map<String, PluginFault> faults) {
    /** Nothing is derived. */
    public static final Derived NOTHING = new Derived(Map.of(), Map.of());

    /** Asks every plugin; one that throws spoils its own indicators and no others. */
    public static Derived of(CompanyProfile profile, List<IndicatorSource> sources) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, PluginFault> faults = new HashMap<>();
        for (IndicatorSource source : sources) {
            try {
                source.derive(profile).forEach((id, datum) -> answers.put(id, answer(id, datum)));
            } catch (RuntimeException | LinkageError e) {
                PluginFault fault = PluginFault.of(source.getClass(), e);
                source.indicators().forEach(id -> faults.put(id, fault));
            }
        }
        return new Derived(answers, faults);
    }

    private static Answer answer(String id, Datum datum) {
        return ProfileForm.answer(id, datum, Location.of("derived"), new ArrayList<>());
    }
}
