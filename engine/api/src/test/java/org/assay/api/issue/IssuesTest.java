package org.assay.api.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private static final Issue WARNING =
            Issue.warning(IssueCode.PROFILE_UNKNOWN_INDICATOR, new Location("p.yaml", 3, 1, ""), "unknown");
    private static final Issue ERROR =
            Issue.error(IssueCode.RULESET_BUNDLE, new Location("r.yaml", 3, 1, ""), "refused");

    private static List<Issue> many(int warnings) {
        return Stream.concat(Collections.nCopies(warnings, WARNING).stream(), Stream.of(ERROR))
                .toList();
    }

    @Test
    void asManyAsPeopleCanReadAreToldOneByOne() {
        assertThat(Issues.first(many(Issues.MOST))).isEqualTo(many(Issues.MOST));
    }

    @Test
    void ofMoreTheLastSaysHowManyAndIsAsGraveAsTheGravest() {
        List<Issue> first = Issues.first(many(Issues.MOST + 5));

        assertThat(first).hasSize(Issues.MOST + 1);
        assertThat(first.get(Issues.MOST).render())
                .isEqualTo("p.yaml:3:1: and 6 more, from here on; mend those named first [ruleset.bundle]");
        assertThat(new AssayException(many(200_000)).type()).isEqualTo(IssueType.RULESET);
    }
}
