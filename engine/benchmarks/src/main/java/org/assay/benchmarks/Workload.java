package org.assay.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every contender is given: requirements of the form "at most 48 hours", and companies with an answer to each. The same
 * size and share give the same companies.
 *
 * @param size the number of requirements
 * @param companies by their numbers: the answer to each requirement, in hours, by indicator
 */
public record Workload(int size, List<Map<String, Integer>> companies) {
    /** What is still enough, in hours. */
    public static final int LIMIT = 48;

    private static final int COMPANIES = 64;
    private static final int LEAST = 20;

    /**
     * Makes one.
     *
     * @param size the number of requirements
     * @param findings per cent of the answers that are findings
     */
    public static Workload of(int size, int findings) {
        Random random = new Random(size * 31L + findings);
        List<Map<String, Integer>> companies = new ArrayList<>();
        for (int company = 0; company < COMPANIES; company++) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            for (int requirement = 0; requirement < size; requirement++) {
                answers.put(indicator(requirement), hours(random, findings));
            }
            companies.add(answers);
        }
        return new Workload(size, companies);
    }

    /** Returns a random answer, which is a finding in so many per cent. */
    static int hours(Random random, int findings) {
        int above = random.nextInt(100) < findings ? LIMIT + 1 : LEAST;
        return above + random.nextInt(LIMIT - LEAST);
    }

    /** Returns the id of a requirement, such as {@code r7}. */
    public static String requirement(int number) {
        return "r" + number;
    }

    /** Returns the id of what a requirement reads, such as {@code bench.i00007}. */
    public static String indicator(int number) {
        return BenchRuleset.indicator(BenchRuleset.ID, number);
    }

    /** Returns an answer as profiles have it. */
    public BigDecimal answer(int company, int requirement) {
        return BigDecimal.valueOf(companies.get(company).get(indicator(requirement)));
    }

    /** Returns the ids of the requirements that a company does not fulfil. */
    public Set<String> findings(int company) {
        Set<String> findings = new TreeSet<>();
        for (int requirement = 0; requirement < size; requirement++) {
            if (companies.get(company).get(indicator(requirement)) > LIMIT) {
                findings.add(requirement(requirement));
            }
        }
        return findings;
    }
}
