package org.assay.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.api.ruleset.Severity;
import org.assay.host.text.Descriptions;
import org.junit.jupiter.api.Test;

class RulesetPageTest {
    private static final String HOSTILE = "</p><script>alert(1)</script> {{info.title}} \"x\" & 'y'";

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void holdsWhatTheFilesSay() {
        assertThat(RulesetPage.html(Descriptions.of(Descriptions.week())))
                .contains(
                        "<title>Social &lt;accountability&gt;</title>",
                        "Working hours (7)",
                        "<span class=\"severity major\">major</span> <span>SA8000:2014 clause 7.1</span>",
                        "Applies when employees is more than 0. <code>employees &gt; 0</code>",
                        "<strong>met</strong> when hours.weekly_normal is at most limit.weekly_normal",
                        "<strong>not met, major</strong> otherwise",
                        "Proof: at least document.",
                        "ETI 6.2 (subset)",
                        "Usual cause:</span> Late orders.",
                        "Takes weeks.",
                        "<td class=\"given\">hours.weekly_normal: 49</td><td>not met, major</td>",
                        "Look at the time cards.",
                        "Answer: a number in h, 0 or more.",
                        "<th scope=\"row\">MA</th><td class=\"value\">44 h</td>",
                        "SA8000, 7.1")
                .doesNotContain("Optional[", "So that it stays mended");
    }

    @Test
    void showsEveryTextAsText() {
        String html = RulesetPage.html(Descriptions.of(Descriptions.week(HOSTILE, Severity.MINOR, 1)));

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt; {{info.title}}");
    }

    @Test
    void standsAlone() {
        String html = RulesetPage.html(Descriptions.of(Descriptions.week()));

        assertThat(all("\\s(src|srcset|action|onclick|onload)=", html)).isEmpty();
        assertThat(all("(https?:|url\\(|@import|<link|<iframe|<img)", html)).isEmpty();
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void leadsSomewhereWithEveryLink() {
        String html = RulesetPage.html(Descriptions.of(Descriptions.week()));
        List<String> ids = all("\\sid=\"([^\"]*)\"", html);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"([^\"]*)\"", html))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(all("aria-labelledby=\"([^\"]*)\"", html)).isSubsetOf(ids);
    }

    @Test
    void leavesOutNoLevelOfHeadings() {
        String html = RulesetPage.html(Descriptions.of(Descriptions.week()));
        List<Integer> levels = new ArrayList<>();
        all("<h([1-6])", html).forEach(level -> levels.add(Integer.valueOf(level)));

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(html).contains("<html lang=\"en\">");
    }

    @Test
    void tellsValuesInASentenceFromItsText() {
        assertThat(Sentence.of("A week of { a.b } is {{too}} long: {c.d}."))
                .containsExactly(
                        new Sentence.Piece("A week of ", ""),
                        new Sentence.Piece("", "a.b"),
                        new Sentence.Piece(" is {too} long: ", ""),
                        new Sentence.Piece("", "c.d"),
                        new Sentence.Piece(".", ""));
    }
}
