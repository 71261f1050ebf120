package org.assay.host.text;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.api.ruleset.BundleRef;
import org.assay.host.recompute.Absence;
import org.assay.host.recompute.BundleCheck;
import org.assay.host.recompute.Difference;
import org.assay.host.recompute.NamedAssessment;
import org.assay.host.recompute.Verification;
import org.assay.host.recompute.Verification.Found;
import org.assay.host.recompute.Verification.Verdict;

/** Writes what came of verifying assessments: the verdict, each thing it rests on, and what differs. */
public final class VerificationWriter {
    private static final int INDENT = 2;
    private static final int LABEL = 10;
    private static final int DETAIL = 4;
    private static final int SHOWN = 20;

    private final Page page;

    /** Makes a writer for a place of this style. */
    public VerificationWriter(Style style) {
        this.page = new Page(style);
    }

    /** Returns the verifications as text; of several those that agree in one line each. */
    public String text(List<Verification> verifications) {
        if (verifications.size() == 1) {
            whole(verifications.get(0));
            return page.toString();
        }
        long agreeing = verifications.stream().filter(Verification::agrees).count();
        page.paragraph(0, Ink.TITLE, agreeing + " of " + verifications.size() + " assessments agree");
        for (Verification verification : verifications) {
            if (verification.agrees()) {
                page.paragraph(INDENT, Ink.GOOD, head(verification));
            } else {
                page.blank();
                whole(verification);
            }
        }
        return page.toString();
    }

    private void whole(Verification verification) {
        page.title(head(verification));
        profile(verification);
        engine(verification);
        bundles(verification);
        results(verification);
        differences(verification);
    }

    private static String head(Verification verification) {
        NamedAssessment named = verification.named();
        String verdict = switch (verification.verdict()) {
            case AGREES -> "agrees";
            case DIFFERS -> "differs";
            case OPEN -> "cannot be verified with what is here";
        };
        return "The assessment of " + named.profileId() + " as of " + named.asOf() + " " + verdict;
    }

    private void line(String label, boolean good, String content) {
        page.labelled(INDENT, label, LABEL, good ? Ink.PLAIN : Ink.BAD, content);
    }

    private void profile(Verification verification) {
        NamedAssessment named = verification.named();
        String said = verification
                .found()
                .map(found -> verification.isSameProfile() ? "agrees: " + found.profileDigest() : another(named, found))
                .orElse("none with the id `" + named.profileId() + "` is given; give it with --profile");
        line("Profile", verification.isSameProfile(), said);
    }

    private static String another(NamedAssessment named, Found found) {
        String how = found.profileId().equals(named.profileId())
                ? "another than the one assessed, or read with other indicators"
                : "another than the one assessed, `" + found.profileId() + "` for `" + named.profileId() + "`";
        return how + ": the assessment names " + named.profileDigest() + ", this one has " + found.profileDigest();
    }

    private void engine(Verification verification) {
        String named = verification.named().engine();
        String here = verification.found().map(Found::engine).orElse(named);
        boolean same = here.equals(named);
        line(
                "Engine",
                same,
                same
                        ? "Assay " + named
                        : "made by Assay " + named + ", recomputed by " + here
                                + "; verify it with the one that made it");
    }

    private void bundles(Verification verification) {
        List<BundleCheck> checks = verification.bundles();
        List<BundleCheck> agreeing = checks.stream().filter(BundleCheck::agrees).toList();
        String names = agreeing.stream().map(BundleText::name).collect(Collectors.joining(", "));
        line(
                "Bundles",
                agreeing.size() == checks.size(),
                agreeing.size() + " of " + checks.size() + " agree" + (names.isEmpty() ? "" : ": " + names));
        details(checks.stream()
                .filter(check -> !check.agrees())
                .map(BundleText::of)
                .toList());
    }

    private void results(Verification verification) {
        int all = verification.named().results().size();
        int made = verification.found().isEmpty()
                ? 0
                : all - verification.absences().size();
        line("Results", made == all, made + " of " + all + " recomputed");
        details(verification.absences().stream()
                .map(VerificationWriter::absence)
                .toList());
    }

    private static String absence(Absence absence) {
        BundleRef ruleset = absence.result().ruleset();
        return ruleset.id() + " " + ruleset.version() + " " + absence.reason();
    }

    private void details(List<String> said) {
        said.stream().limit(SHOWN).forEach(one -> page.item(DETAIL, Ink.BAD, one));
        if (said.size() > SHOWN) {
            page.paragraph(DETAIL, "and " + (said.size() - SHOWN) + " more");
        }
    }

    private void differences(Verification verification) {
        if (verification.found().isEmpty()) {
            return;
        }
        int count = verification.differenceCount();
        line(
                "Content",
                count == 0,
                switch (count) {
                    case 0 ->
                        verification.verdict() == Verdict.AGREES ? "agrees in every value" : "no difference so far";
                    case 1 -> "1 difference";
                    default -> count + " differences, what matters most first";
                });
        List<Difference> shown =
                verification.differences().stream().limit(SHOWN).toList();
        shown.forEach(difference -> DifferenceText.write(difference, page, DETAIL));
        if (count > shown.size()) {
            page.paragraph(DETAIL, "and " + (count - shown.size()) + " more; `--format json` lists more of them");
        }
    }
}
