package org.assay.host.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.advice.ScorePiece;
import org.assay.api.advice.ScorePiece.Kind;
import org.assay.api.assessment.ModelResult;
import org.assay.api.profile.CompanyProfile;

/** Writes scores taken apart: a line a piece, with what it contributes and what it loses. */
public final class ScoreTreeWriter {
    private static final int NUMBER = 10;
    private static final int DECIMALS = 2;

    private final Style style;
    private final boolean all;

    /**
     * Makes a writer for a place of this style.
     *
     * @param all whether to list what loses nothing and what is left out, too
     */
    public ScoreTreeWriter(Style style, boolean all) {
        this.style = style;
        this.all = all;
    }

    /** Returns the scores of one company as text. */
    public String text(CompanyProfile profile, List<ScoreExplanation> scores) {
        Page page = new Page(style);
        page.paragraph(0, Ink.TITLE, profile.name().orElse(profile.id()));
        scores.forEach(score -> write(page, score));
        return page.toString();
    }

    private void write(Page page, ScoreExplanation score) {
        ModelResult result = score.result();
        page.blank()
                .title(score.title() + " (" + score.ruleset() + " " + score.version() + ", model " + result.model()
                        + ")");
        page.paragraph(2, Words.ink(result.state()), headline(result));
        page.paragraph(2, result.reason());
        score.whole().ifPresent(whole -> {
            page.blank().row(Ink.TITLE, right("adds") + right("loses") + "  to the score");
            write(page, whole, 0);
        });
        settling(page, score.settling());
    }

    private static String headline(ModelResult result) {
        return result.grade().map(grade -> "Grade " + grade + " · ").orElse("No grade · ")
                + Words.of(result.score(), result.max()) + " · " + result.state();
    }

    private void write(Page page, ScorePiece piece, int depth) {
        page.row(ink(piece), right(piece.contribution()) + lost(piece) + "  " + "  ".repeat(depth) + name(piece));
        List<ScorePiece> shown = piece.pieces().stream().filter(this::isShown).toList();
        shown.forEach(one -> write(page, one, depth + 1));
        rest(page, piece.pieces().stream().filter(one -> !isShown(one)).toList(), depth + 1);
    }

    private boolean isShown(ScorePiece piece) {
        return all
                || switch (piece.kind()) {
                    case REQUIREMENT -> piece.lost().signum() != 0;
                    case LEFT_OUT -> false;
                    default -> true;
                };
    }

    /** What is not listed is counted, so that the lines still add up. */
    private static void rest(Page page, List<ScorePiece> others, int depth) {
        long met = others.stream().filter(one -> one.kind() == Kind.REQUIREMENT).count();
        long out = others.stream().filter(one -> one.kind() == Kind.LEFT_OUT).count();
        if (met > 0) {
            BigDecimal sum = others.stream().map(ScorePiece::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
            page.row(
                    Ink.QUIET,
                    right(sum) + right("") + "  " + "  ".repeat(depth) + met
                            + (met == 1 ? " requirement that loses" : " requirements that lose") + " nothing");
        }
        if (out > 0) {
            page.row(
                    Ink.QUIET,
                    right("") + right("") + "  " + "  ".repeat(depth) + out
                            + " left out of the score; `--all` lists them");
        }
    }

    private static Ink ink(ScorePiece piece) {
        return switch (piece.kind()) {
            case TOTAL, AREA -> Ink.TITLE;
            case CAP, GATE, DEDUCTION, OPEN -> Ink.BAD;
            case LEFT_OUT -> Ink.QUIET;
            case GROUP, REQUIREMENT, OPERATOR, TABLE, BOUND -> Ink.PLAIN;
        };
    }

    private static String name(ScorePiece piece) {
        String what = Stream.of(piece.id().equals("total") ? "" : piece.id(), piece.title(), piece.record())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        String notes = String.join("; ", piece.notes());
        String name = what.isEmpty() ? Words.of(piece.kind()) : what;
        return name + earned(piece).map(text -> ": " + text).orElse("") + (notes.isEmpty() ? "" : " (" + notes + ")");
    }

    private static Optional<String> earned(ScorePiece piece) {
        boolean says = switch (piece.kind()) {
            case TOTAL, AREA, GROUP, REQUIREMENT -> true;
            case LEFT_OUT, OPERATOR, TABLE, GATE, DEDUCTION, BOUND, CAP, OPEN -> false;
        };
        return says ? Optional.of(plain(piece.points()) + " of " + plain(piece.full())) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String lost(ScorePiece piece) {
        return piece.lost().signum() == 0 ? right("") : right(piece.lost());
    }

    private static String right(BigDecimal number) {
        return right(number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, NUMBER - text.length())) + text;
    }

    private static void settling(Page page, List<ScoreExplanation.OpenQuestion> questions) {
        if (!questions.isEmpty()) {
            page.blank().paragraph(2, Ink.TITLE, "These answers settle the grade soonest");
            questions.forEach(one -> {
                page.item(4, Ink.PLAIN, "- " + one.requirement() + " " + one.title());
                page.paragraph(6, one.question());
                page.paragraph(6, Ink.QUIET, one.note());
            });
        }
    }
}
