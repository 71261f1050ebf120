package org.assay.benchmarks.peers;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.stream.IntStream;
import org.assay.benchmarks.Contender;
import org.assay.benchmarks.Workload;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules of {@link DroolsDrl} in Drools' executable model, as its generator writes them: lambdas in place of text,
 * and the index that lets Drools find the rule of an answer by the hash of its indicator.
 */
public final class DroolsModel {
    private static final String PACKAGE = "bench";
    private static final int INDICATOR = 0;

    private DroolsModel() {}

    /** Builds the rules, and sessions for the companies of a workload. */
    public static Contender of(Workload workload) {
        return new Sessions(workload, base(workload.size()).newKieSessionsPool(Sessions.POOLED));
    }

    private static KieBase base(int size) {
        ModelImpl model = new ModelImpl();
        Global<Findings> findings = globalOf(Findings.class, PACKAGE, Sessions.FINDINGS);
        model.addGlobal(findings);
        Variable<Answer> answer = declarationOf(Answer.class);
        IntStream.range(0, size)
                .mapToObj(number -> requirement(number, answer, findings))
                .forEach(model::addRule);
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static Rule requirement(int number, Variable<Answer> answer, Global<Findings> findings) {
        String id = Workload.requirement(number);
        String indicator = Workload.indicator(number);
        return rule(PACKAGE, id)
                .build(
                        pattern(answer)
                                .expr(
                                        "indicator-" + number,
                                        given -> given.indicator().equals(indicator),
                                        alphaIndexedBy(
                                                String.class,
                                                Index.ConstraintType.EQUAL,
                                                INDICATOR,
                                                Answer::indicator,
                                                indicator))
                                .expr("above", given -> given.value() > Workload.LIMIT),
                        on(findings).execute(found -> found.add(id)));
    }
}
