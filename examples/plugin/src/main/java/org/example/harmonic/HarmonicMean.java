package org.example.harmonic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.api.spi.ScoringModel;
import org.osgi.service.component.annotations.Component;

/**
 * Combines members by their weighted harmonic mean, which a low member pulls down further than a high one lifts it: 90 and
 * 10 come to 18, not to 50. A member that has nothing makes it 0. The setting {@code least}, from 0 to 1, is a share that
 * no member is taken to be below.
 */
@Component(service = ScoringModel.class)
public final class HarmonicMean implements ScoringModel {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    @Override
    public String id() {
        return "example.harmonic_mean";
    }

    @Override
    public boolean isMonotone() {
        return true;
    }

    @Override
    public Figure combine(List<Member> members, Map<String, BigDecimal> settings) {
        BigDecimal least = settings.getOrDefault("least", BigDecimal.ZERO);
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        List<BigDecimal> counts = new ArrayList<>();
        for (Member member : members) {
            BigDecimal share = member.share().max(least);
            if (share.signum() <= 0 && member.weight().signum() > 0) {
                return new Figure(BigDecimal.ZERO, List.of(), "nothing in `" + member.id() + "` leaves nothing at all");
            }
            BigDecimal inverse = member.weight().signum() > 0 ? member.weight().divide(share, DIGITS) : BigDecimal.ZERO;
            weights = weights.add(member.weight());
            sum = sum.add(inverse);
            counts.add(inverse.signum() > 0 ? inverse.divide(share, DIGITS) : BigDecimal.ZERO);
        }
        return weights.signum() > 0
                ? new Figure(weights.divide(sum, DIGITS).min(BigDecimal.ONE), counts, "")
                : new Figure(BigDecimal.ZERO, List.of(), "no member weighs anything");
    }
}
