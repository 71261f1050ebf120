package org.example.injury;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.Location;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.IndicatorSource;
import org.assay.api.value.Datum;
import org.assay.api.value.Numbers;
import org.osgi.service.component.annotations.Component;

/** Derives the injuries per 200,000 hours worked; unknown where either figure is missing or no hour was worked. */
@Component(service = IndicatorSource.class)
public final class InjuryRate implements IndicatorSource {
    private static final String RATE = "example.injury_rate";
    private static final BigDecimal BASE = BigDecimal.valueOf(200_000);

    @Override
    public Set<String> indicators() {
        return Set.of(RATE);
    }

    @Override
    public Map<String, Datum> derive(CompanyProfile profile) {
        Optional<BigDecimal> injuries = number(profile, "example.injuries");
        Optional<BigDecimal> hours = number(profile, "example.hours_worked").filter(worked -> worked.signum() > 0);
        return injuries.isEmpty() || hours.isEmpty() ? Map.of() : Map.of(RATE, rate(injuries.get(), hours.get()));
    }

    private static Datum rate(BigDecimal injuries, BigDecimal hours) {
        BigDecimal rate = injuries.multiply(BASE).divide(hours, MathContext.DECIMAL128);
        return new Datum.Scalar(rate.toString(), Location.of("derived"));
    }

    private static Optional<BigDecimal> number(CompanyProfile profile, String indicator) {
        Answer answer = profile.answers().get(indicator);
        boolean single = answer != null && answer.observations().size() == 1;
        return single && answer.observations().get(0).value() instanceof Datum.Scalar scalar
                ? Numbers.parse(scalar.text())
                : Optional.empty();
    }
}
