package org.assay.host.text;

import java.util.List;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.ModelResult;
import org.assay.api.profile.CompanyProfile;

/** Writes what stands between a company and a grade, and the least that reaches it. */
public final class ImprovementWriter {
    private final Style style;

    /** Makes a writer for a place of this style. */
    public ImprovementWriter(Style style) {
        this.style = style;
    }

    /** Returns what lifts the scores of one company as text. */
    public String text(CompanyProfile profile, List<Improvement> improvements, Goal goal) {
        Page page = new Page(style);
        page.paragraph(0, Ink.TITLE, profile.name().orElse(profile.id()));
        improvements.forEach(one -> write(page, one, goal));
        return page.toString();
    }

    private static void write(Page page, Improvement improvement, Goal goal) {
        page.blank().title(improvement.title() + " (" + improvement.ruleset() + " " + improvement.version() + ")");
        page.labelled(2, "Now", 12, Ink.PLAIN, standing(improvement.now()));
        page.labelled(2, "To reach", 12, Ink.PLAIN, improvement.grade().orElse("no better grade there is"));
        inTheWay(page, improvement.inTheWay());
        page.labelled(2, "Least", 12, ink(improvement), summary(improvement, goal));
        improvement
                .then()
                .filter(then -> !improvement.fixes().isEmpty())
                .ifPresent(then -> page.labelled(2, "Then", 12, Ink.GOOD, standing(then)));
        improvement.fixes().forEach(fix -> write(page, fix, goal));
    }

    private static String standing(ModelResult result) {
        return result.grade().map(grade -> "grade " + grade).orElse("no grade") + ", "
                + Words.of(result.score(), result.max()) + ", " + result.state();
    }

    private static void inTheWay(Page page, List<Cap> caps) {
        if (!caps.isEmpty()) {
            page.labelled(
                    2,
                    "In the way",
                    12,
                    Ink.PLAIN,
                    String.join("; ", caps.stream().map(Cap::reason).distinct().toList()));
        }
    }

    private static Ink ink(Improvement improvement) {
        return switch (improvement.verdict()) {
            case REACHED, SMALLEST -> Ink.GOOD;
            case FOUND -> Ink.WARNING;
            case OUT_OF_REACH -> Ink.BAD;
        };
    }

    private static String summary(Improvement improvement, Goal goal) {
        int count = improvement.fixes().size();
        String fixes =
                count + (count == 1 ? " requirement to meet" : " requirements to meet") + cost(improvement, goal);
        return switch (improvement.verdict()) {
            case REACHED -> "nothing: the grade is reached for sure";
            case SMALLEST -> fixes + "; nothing less suffices";
            case FOUND -> fixes + "; there may be a lesser way, looking for it was ended";
            case OUT_OF_REACH ->
                "there is no way: even if everything open or not met were met, the grade would not be reached";
        };
    }

    private static String cost(Improvement improvement, Goal goal) {
        return switch (goal.by()) {
            case FEWEST -> "";
            case EFFORT -> ", about " + improvement.cost().toPlainString() + " working days";
            case COST -> ", at a cost of " + improvement.cost().toPlainString();
        };
    }

    private static void write(Page page, Improvement.Fix fix, Goal goal) {
        String cost = goal.by() == Goal.By.FEWEST ? "" : " · " + fix.cost().toPlainString();
        page.blank().item(2, Words.ink(fix.severity()), "- " + fix.requirement() + " " + fix.title());
        page.paragraph(
                4, Ink.QUIET, Words.of(fix.outcome()) + " · " + Words.graveness(fix.outcome(), fix.severity()) + cost);
        fix.finding().ifPresent(finding -> page.paragraph(4, finding));
        if (fix.finding().isEmpty()) {
            page.paragraph(4, fix.question());
        }
        fix.remedy().ifPresent(remedy -> page.labelled(4, "Do", 6, Ink.PLAIN, remedy.act()));
    }
}
