package org.assay.host.trial;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.service.MutationReport;
import org.assay.api.service.MutationReport.Fate;
import org.assay.api.service.Reach;
import org.assay.api.service.Reach.Kind;
import org.assay.host.text.Ink;
import org.assay.host.text.Page;
import org.assay.host.text.Style;

/** Writes what came of cases as text: what failed, what no case reaches, which changes no case notices. */
public final class TrialWriter {
    private static final int MOST_GAPS = 10;

    private final Style style;
    private final boolean whole;

    /**
     * Makes a writer for a place of this style.
     *
     * @param whole whether everything that is reached or not is shown, a requirement a line
     */
    public TrialWriter(Style style, boolean whole) {
        this.style = style;
        this.whole = whole;
    }

    /** Returns the text of one ruleset. */
    public String text(Trial trial) {
        Page page = new Page(style);
        trial.cases().cases().stream().filter(result -> !result.passed()).forEach(result -> {
            page.row(Ink.BAD, Lines.headline(result));
            Lines.further(result.failures()).forEach(more -> page.row(Ink.PLAIN, "    " + more));
        });
        trial.cases().golden().stream().filter(result -> !result.passed()).forEach(result -> {
            page.row(Ink.BAD, Lines.headline(result));
            Lines.further(result.failures()).forEach(more -> page.row(Ink.PLAIN, "    " + more));
        });
        page.row(trial.passed() ? Ink.GOOD : Ink.BAD, summary(trial));
        reach(page, trial.cases().reach());
        trial.mutation().ifPresent(report -> mutation(page, report));
        return page.toString();
    }

    private static String summary(Trial trial) {
        long failed = trial.cases().failed();
        return trial.ruleset() + ": " + trial.cases().cases().size() + " cases, "
                + whole(trial.cases().golden().size())
                + (failed == 0 ? "all passed" : failed + " failed");
    }

    private static String whole(int companies) {
        return companies == 0 ? "" : companies + (companies == 1 ? " whole company, " : " whole companies, ");
    }

    private void reach(Page page, Reach reach) {
        String kinds = Arrays.stream(Kind.values())
                .map(kind -> Lines.plural(kind) + " " + share(reach.of(kind)))
                .collect(Collectors.joining(", "));
        page.row(Ink.PLAIN, "  coverage " + reach.percent().toPlainString() + " %: " + kinds);
        if (whole) {
            page.table(ReachTable.of(reach));
        }
        list(page, reach.gaps(), Lines::gap, whole ? Integer.MAX_VALUE : MOST_GAPS);
    }

    private static String share(List<Reach.Point> points) {
        return points.stream().filter(Reach.Point::reached).count() + " of " + points.size();
    }

    private static void mutation(Page page, MutationReport report) {
        long noticed = report.count(Fate.NOTICED);
        page.row(
                report.survivors().isEmpty() ? Ink.GOOD : Ink.BAD,
                "  mutation score " + report.score().toPlainString() + " %: " + noticed + " of "
                        + (noticed + report.survivors().size()) + " changes noticed" + leftOut(report));
        list(page, report.survivors(), Lines::survivor, Integer.MAX_VALUE);
    }

    private static String leftOut(MutationReport report) {
        long without = report.count(Fate.WITHOUT_EFFECT);
        return without == 0 ? "" : "; left out: " + without + " that provably change nothing for anybody";
    }

    private static <T> void list(Page page, List<T> all, Function<T, String> line, int most) {
        all.stream().limit(most).forEach(one -> page.row(Ink.PLAIN, "    " + line.apply(one)));
        if (all.size() > most) {
            page.row(Ink.QUIET, "    and " + (all.size() - most) + " more; `--coverage` shows all");
        }
    }
}
