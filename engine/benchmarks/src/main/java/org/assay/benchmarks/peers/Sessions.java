package org.assay.benchmarks.peers;

import java.util.List;
import java.util.Set;
import org.assay.benchmarks.Contender;
import org.assay.benchmarks.Workload;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The companies' answers as facts, and sessions of a warm knowledge base to insert them into. The sessions come from
 * a pool, as the documentation recommends where sessions are made and disposed of at a high rate.
 */
final class Sessions implements Contender {
    static final String FINDINGS = "findings";
    static final int POOLED = 1;

    private final List<List<Answer>> companies;
    private final KieSessionsPool pool;

    Sessions(Workload workload, KieSessionsPool pool) {
        this.companies = workload.companies().stream().map(Answer::of).toList();
        this.pool = pool;
    }

    @Override
    public Object evaluate(int company) {
        Findings findings = new Findings();
        KieSession session = pool.newKieSession();
        try {
            session.setGlobal(FINDINGS, findings);
            companies.get(company).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings;
    }

    @Override
    public Set<String> findings(Object evaluated) {
        return Findings.ids(evaluated);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
