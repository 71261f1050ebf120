package org.assay.core.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.advice.Population;
import org.assay.api.advice.Population.Rate;
import org.assay.api.advice.Population.Standing;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.ruleset.scoring.Tier;

/** Many companies, by the rulesets that they were assessed against. */
final class Crowd {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, List<Member>> byRuleset = new TreeMap<>();

    /**
     * A company, by one ruleset.
     *
     * @param tiers whose conditions it fulfils for sure, best first, with the percentile that each takes
     */
    private record Member(CompanyProfile profile, RulesetResult result, List<Advice.Qualified> tiers) {
        Optional<BigDecimal> score() {
            return result.score();
        }
    }

    void add(Advice advice, CompanyProfile profile) {
        RulesetResult result = advice.result();
        byRuleset
                .computeIfAbsent(result.ruleset() + "@" + result.version(), key -> new ArrayList<>())
                .add(new Member(profile, result, advice.qualified()));
    }

    List<Population> populations() {
        return byRuleset.values().stream().map(Crowd::population).toList();
    }

    private static Population population(List<Member> members) {
        RulesetResult any = members.get(0).result();
        return new Population(
                any.ruleset(),
                any.version(),
                any.title(),
                any.model(),
                members.size(),
                any.areas().stream()
                        .map(area -> rate(area.id(), area.title(), of(members, RequirementResult::area, area.id())))
                        .toList(),
                any.requirements().stream()
                        .map(one -> rate(one.id(), one.title(), of(members, RequirementResult::id, one.id())))
                        .toList(),
                standings(members));
    }

    /** Returns what became of some requirements, a list a company. */
    private static List<List<RequirementResult>> of(
            List<Member> members, Function<RequirementResult, String> key, String wanted) {
        return members.stream()
                .map(member -> member.result().requirements().stream()
                        .filter(one -> key.apply(one).equals(wanted))
                        .toList())
                .toList();
    }

    private static Rate rate(String id, String title, List<List<RequirementResult>> companies) {
        int applicable = count(companies, outcome -> outcome != Outcome.NOT_APPLICABLE);
        int failing = count(companies, Outcome::isFinding);
        int judged = (int) companies.stream()
                .filter(company -> company.stream().anyMatch(one -> isJudged(one.scoredOutcome())))
                .filter(company ->
                        company.stream().anyMatch(one -> one.scoredOutcome().isFinding())
                                || company.stream().noneMatch(one -> one.scoredOutcome() == Outcome.NO_EVIDENCE))
                .count();
        Optional<BigDecimal> percent = judged == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(failing)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP));
        return new Rate(id, title, applicable, judged, failing, percent);
    }

    private static boolean isJudged(Outcome outcome) {
        return outcome == Outcome.MET || outcome.isFinding();
    }

    private static int count(List<List<RequirementResult>> companies, Function<Outcome, Boolean> which) {
        return (int) companies.stream()
                .filter(company ->
                        company.stream().map(RequirementResult::scoredOutcome).anyMatch(which::apply))
                .count();
    }

    private static List<Standing> standings(List<Member> members) {
        List<BigDecimal> scores =
                members.stream().flatMap(member -> member.score().stream()).toList();
        return members.stream()
                .sorted(Comparator.<Member, BigDecimal>comparing(
                                member -> member.score().orElse(BigDecimal.valueOf(Long.MIN_VALUE)))
                        .reversed()
                        .thenComparing(member -> member.profile().id()))
                .map(member -> standing(member, scores))
                .toList();
    }

    private static Standing standing(Member member, Collection<BigDecimal> scores) {
        Optional<BigDecimal> percentile = member.score().map(score -> percentile(score, scores));
        return new Standing(
                member.profile().id(),
                member.profile().name().orElse(""),
                member.score(),
                member.result().grade(),
                percentile,
                percentile.flatMap(reached -> member.tiers().stream()
                        .filter(tier -> reached.compareTo(tier.percentile()) >= 0)
                        .map(Advice.Qualified::tier)
                        .map(Tier::name)
                        .findFirst()));
    }

    private static BigDecimal percentile(BigDecimal score, Collection<BigDecimal> scores) {
        Map<Integer, Long> order =
                scores.stream().collect(Collectors.groupingBy(other -> other.compareTo(score), Collectors.counting()));
        long twice = 2 * order.getOrDefault(-1, 0L) + order.getOrDefault(0, 0L);
        return BigDecimal.valueOf(twice)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(2L * scores.size()), 1, RoundingMode.HALF_UP);
    }
}
