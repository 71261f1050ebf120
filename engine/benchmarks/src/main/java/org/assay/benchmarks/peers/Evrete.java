package org.assay.benchmarks.peers;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.Set;
import org.assay.benchmarks.Contender;
import org.assay.benchmarks.Workload;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete with one rule of two lambdas a requirement, so that it compiles no source text, and a session that is kept
 * and cleared after each company. A company is one fact: Evrete has no index from an answer to its rule, so that with
 * a fact an answer each would be tested by every rule.
 */
public final class Evrete implements Contender {
    private static final String COMPANY = "$company";

    private final KnowledgeService service = KnowledgeService.builder()
            .withExecutor(MoreExecutors.newDirectExecutorService())
            .build();
    private final StatefulSession session;
    private final List<Company> companies;
    private Findings findings = new Findings();

    /** Builds the rules and a session. */
    public Evrete(Workload workload) {
        this.session = knowledge(workload.size()).newStatefulSession();
        this.companies = Company.of(workload);
    }

    private Knowledge knowledge(int size) {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (int number = 0; number < size; number++) {
            String id = Workload.requirement(number);
            rules.newRule(id)
                    .forEach(COMPANY, Company.class)
                    .where(above(Workload.indicator(number)), COMPANY)
                    .execute(context -> findings.add(id));
        }
        return rules.build();
    }

    private static ValuesPredicate above(String indicator) {
        return values -> values.get(0, Company.class).hours(indicator) > Workload.LIMIT;
    }

    @Override
    public Object evaluate(int company) {
        findings = new Findings();
        session.insert(companies.get(company));
        session.fire();
        session.clear();
        return findings;
    }

    @Override
    public Set<String> findings(Object evaluated) {
        return Findings.ids(evaluated);
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
