package org.assay.benchmarks.peers;

import java.util.List;
import java.util.Set;
import org.assay.benchmarks.Contender;
import org.assay.benchmarks.Workload;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules with one rule of two lambdas a requirement. A company is one fact: Easy Rules searches its facts one by
 * one for each that a rule asks for, so that with a fact an answer the time would grow with the square of the
 * requirements.
 */
public final class EasyRules implements Contender {
    private static final String COMPANY = "company";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final List<Facts> companies;
    private Findings findings = new Findings();

    /** Registers the rules. */
    public EasyRules(Workload workload) {
        for (int number = 0; number < workload.size(); number++) {
            rules.register(rule(Workload.requirement(number), Workload.indicator(number)));
        }
        this.companies = Company.of(workload).stream().map(EasyRules::facts).toList();
    }

    private Rule rule(String id, String indicator) {
        return new RuleBuilder()
                .name(id)
                .when(facts -> facts.<Company>get(COMPANY).hours(indicator) > Workload.LIMIT)
                .then(facts -> findings.add(id))
                .build();
    }

    private static Facts facts(Company company) {
        Facts facts = new Facts();
        facts.put(COMPANY, company);
        return facts;
    }

    @Override
    public Object evaluate(int company) {
        findings = new Findings();
        engine.fire(rules, companies.get(company));
        return findings;
    }

    @Override
    public Set<String> findings(Object evaluated) {
        return Findings.ids(evaluated);
    }
}
