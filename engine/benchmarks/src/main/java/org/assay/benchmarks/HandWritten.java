package org.assay.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assay.api.assessment.AreaResult;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.Reason;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.assessment.State;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Source;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Value;

/**
 * The limit: the same results as the engine's, written by hand for these requirements alone. It knows that each is a number
 * of hours that has to be at most 48, that nothing is missing and that nothing caps.
 */
public final class HandWritten implements Contender {
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "E");
    private static final int[] FROM = {86, 71, 51, 30, 0};
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FINDING_ID = 16;

    private final List<BigDecimal[]> companies;
    private final String[] ids;
    private final String[] indicators;
    private final Clause[] clauses;
    private final MessageDigest sha256;

    /** Prepares the companies of a workload: their answers as numbers, in the order of the requirements. */
    public HandWritten(Workload workload) {
        this.companies = IntStream.range(0, workload.companies().size())
                .mapToObj(company -> IntStream.range(0, workload.size())
                        .mapToObj(requirement -> workload.answer(company, requirement))
                        .toArray(BigDecimal[]::new))
                .toList();
        this.ids = IntStream.range(0, workload.size())
                .mapToObj(Workload::requirement)
                .toArray(String[]::new);
        this.indicators = IntStream.range(0, workload.size())
                .mapToObj(Workload::indicator)
                .toArray(String[]::new);
        this.clauses = IntStream.range(0, workload.size())
                .mapToObj(number -> new Clause("", "", String.valueOf(number + 1)))
                .toArray(Clause[]::new);
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RulesetResult evaluate(int company) {
        BigDecimal[] answers = companies.get(company);
        BigDecimal size = BigDecimal.valueOf(answers.length);
        BigDecimal whole = BigDecimal.valueOf(100).divide(size, 6, RoundingMode.HALF_UP);
        BigDecimal part = BigDecimal.valueOf(50).divide(size, 6, RoundingMode.HALF_UP);
        List<RequirementResult> requirements = new ArrayList<>(answers.length);
        int findings = 0;
        for (int number = 0; number < answers.length; number++) {
            boolean met = answers[number].intValue() <= Workload.LIMIT;
            findings += met ? 0 : 1;
            requirements.add(result(number, answers[number], met, met ? whole : part));
        }
        BigDecimal score =
                BigDecimal.valueOf(100L * answers.length - 50L * findings).divide(size, 1, RoundingMode.HALF_UP);
        return new RulesetResult(
                BenchRuleset.ID,
                "1.0.0",
                "Benchmark",
                "en",
                "",
                List.of(),
                headline(score, grade(100L * answers.length - 50L * findings, answers.length)),
                List.of(),
                requirements,
                List.of());
    }

    private RequirementResult result(int number, BigDecimal answer, boolean met, BigDecimal contribution) {
        Reason reason = new Reason.Fact(
                indicators[number], new Value.Num(answer), "h", EvidenceKind.DECLARED, Source.MANAGEMENT, "");
        return new RequirementResult(
                ids[number],
                clauses[number],
                "hours",
                "At most 48 hours",
                Basis.CODE,
                met ? Outcome.MET : Outcome.NOT_MET,
                Severity.MINOR,
                met ? Optional.empty() : Optional.of(findingId(ids[number])),
                met ? Optional.empty() : Optional.of("There are " + answer.toPlainString() + " h and not 48 hours."),
                "",
                false,
                List.of(reason),
                BigDecimal.ONE,
                Optional.of(met ? BigDecimal.ONE : HALF),
                contribution,
                Optional.empty(),
                ScoredBy.COMPUTED,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private String findingId(String requirement) {
        String key = "company\u0000\u0000" + BenchRuleset.ID + "\u0000" + requirement;
        byte[] digest = sha256.digest(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, FINDING_ID);
    }

    private static String grade(long points, int size) {
        for (int grade = 0; grade < FROM.length; grade++) {
            if (points >= (long) FROM[grade] * size) {
                return GRADES.get(grade);
            }
        }
        throw new IllegalStateException();
    }

    private static ModelResult headline(BigDecimal score, String grade) {
        Optional<BigDecimal> shown = Optional.of(score);
        Optional<BigDecimal> max = Optional.of(new BigDecimal("100.0"));
        return new ModelResult(
                "default",
                "",
                State.SCORED,
                "",
                shown,
                max,
                shown,
                shown,
                Optional.of(grade),
                Optional.empty(),
                Optional.of(new Interval(score, grade, score, grade)),
                new BigDecimal("100.0"),
                List.of(),
                List.of(new AreaResult("hours", "Hours", shown, shown, max, Optional.of(grade), List.of())),
                GRADES);
    }

    @Override
    public Set<String> findings(Object evaluated) {
        Set<String> findings = new TreeSet<>();
        ((RulesetResult) evaluated)
                .requirements().stream()
                        .filter(requirement -> requirement.outcome().isFinding())
                        .map(RequirementResult::id)
                        .forEach(findings::add);
        return findings;
    }
}
