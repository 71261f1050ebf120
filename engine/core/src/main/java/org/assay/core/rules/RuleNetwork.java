package org.assay.core.rules;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.IntStream;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judge;
import org.assay.ruleset.model.Requirement;
import org.drools.core.reteoo.ReteDumper;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The requirements of one ruleset as a network of Drools rules, one a requirement, each firing on a finding. It is built
 * through the executable model, when the first company is judged: no rule text, no compiler. Safe for use by many threads;
 * sessions are kept and reused.
 */
public final class RuleNetwork implements AutoCloseable {
    private static final String PACKAGE = "org.assay.requirements";

    private final List<Requirement> requirements;
    private final List<Judge> judges;
    private final BlockingQueue<KieSession> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());
    private volatile KieBase base;
    private volatile boolean closed;

    /** Makes a network that is not built yet. */
    public RuleNetwork(List<Requirement> requirements) {
        this.requirements = List.copyOf(requirements);
        this.judges = requirements.stream().map(Judge::new).toList();
    }

    private KieBase base() {
        KieBase built = base;
        return built == null ? buildOnce() : built;
    }

    private synchronized KieBase buildOnce() {
        if (base == null) {
            base = build(requirements.size());
        }
        return base;
    }

    private static KieBase build(int size) {
        ModelImpl model = new ModelImpl();
        Variable<Run> run = declarationOf(Run.class);
        IntStream.range(0, size).mapToObj(slot -> requirement(run, slot)).forEach(model::addRule);
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static Rule requirement(Variable<Run> run, int slot) {
        return rule(PACKAGE, "requirement-" + slot)
                .build(
                        pattern(run).expr("judge-" + slot, company -> company.judge(slot)),
                        on(run).execute(company -> company.find(slot)));
    }

    /** Judges one company. */
    public Run evaluate(FactSheet sheet) {
        Run run = new Run(requirements, judges, sheet);
        try (ContextLoader ours = ContextLoader.set()) {
            fire(run);
        }
        return run;
    }

    /** Returns of how many nodes the network is made. */
    int nodes() {
        return ReteDumper.collectRete(base()).size();
    }

    private void fire(Run run) {
        KieSession session = acquire();
        try {
            FactHandle handle = session.insert(run);
            session.fireAllRules();
            session.delete(handle);
        } catch (RuntimeException e) {
            session.dispose();
            throw e;
        }
        release(session);
    }

    private KieSession acquire() {
        KieSession kept = idle.poll();
        return kept == null ? base().newKieSession() : kept;
    }

    private void release(KieSession session) {
        if (closed || !idle.offer(session)) {
            session.dispose();
        }
    }

    /** Gives the sessions back; an evaluation under way ends as it began. */
    @Override
    public void close() {
        closed = true;
        try (ContextLoader ours = ContextLoader.set()) {
            for (KieSession session = idle.poll(); session != null; session = idle.poll()) {
                session.dispose();
            }
        }
    }
}
