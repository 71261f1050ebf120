package org.assay.host.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.assay.api.assessment.AreaResult;

/** The areas of a scorecard, each with a bar, its score and its grade. */
final class AreaSection {
    private static final int BAR = 20;
    private static final int NUMBERS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Page page;

    AreaSection(Page page) {
        this.page = page;
    }

    void write(List<AreaResult> areas) {
        if (areas.isEmpty()) {
            return;
        }
        page.blank().paragraph(2, Ink.TITLE, "Areas");
        int room = page.width() - 4 - 2 - BAR - NUMBERS;
        int longest = areas.stream()
                .mapToInt(area -> Columns.of(Visible.of(area.title())))
                .max()
                .orElse(0);
        areas.forEach(area -> row(area, Math.min(room, longest)));
    }

    private void row(AreaResult area, int width) {
        List<String> title = Wrap.lines(area.title(), width);
        String first = title.isEmpty() ? "" : title.get(0);
        page.row(Ink.PLAIN, ("    " + Columns.padded(first, width) + "  " + bar(area) + numbers(area)).stripTrailing());
        title.stream().skip(1).forEach(line -> page.row(Ink.PLAIN, "    " + line));
        if (CapText.binds(area.caps())) {
            page.paragraph(6, Ink.PLAIN, "capped " + CapText.of(area));
        }
    }

    private String bar(AreaResult area) {
        return area.score()
                .map(score -> filled(score, area.max().orElse(HUNDRED)))
                .map(this::bar)
                .orElse(Columns.padded("nothing to score", BAR));
    }

    private String bar(int full) {
        return (page.colour() ? "█" : "#").repeat(full) + (page.colour() ? "░" : ".").repeat(BAR - full);
    }

    private static int filled(BigDecimal score, BigDecimal max) {
        if (max.signum() <= 0) {
            return 0;
        }
        int cells = score.multiply(BigDecimal.valueOf(BAR))
                .divide(max, 0, RoundingMode.FLOOR)
                .intValue();
        return Math.max(0, Math.min(BAR, cells));
    }

    private static String numbers(AreaResult area) {
        String score = Words.score(area.score());
        return " ".repeat(Math.max(1, 7 - score.length())) + score + "  "
                + area.grade().orElse("");
    }
}
