package org.assay.api.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("hours.weekly_max", "hours.weekly_normal", "age.youngest");

    @Test
    void aMistypedNameFindsTheOneThatWasMeant() {
        assertThat(Nearest.to("hours.wekly_normal", KNOWN)).contains("hours.weekly_normal");
        assertThat(Nearest.hint("age.yungest", KNOWN)).isEqualTo("; did you mean `age.youngest`?");
    }

    @Test
    void aNameLikeNoOtherFindsNone() {
        assertThat(Nearest.to("water.used", KNOWN)).isEmpty();
        assertThat(Nearest.hint("x", KNOWN)).isEmpty();
    }
}
