package org.assay.benchmarks;

import org.assay.benchmarks.peers.CamundaDmn;
import org.assay.benchmarks.peers.CelJava;
import org.assay.benchmarks.peers.DroolsDrl;
import org.assay.benchmarks.peers.DroolsModel;
import org.assay.benchmarks.peers.EasyRules;
import org.assay.benchmarks.peers.Evrete;

/** Who is measured. */
public enum Contenders {
    /** This engine: whole assessments. */
    ASSAY,
    /** The same results written by hand: the limit. */
    HAND_WRITTEN,
    /** Drools with rules as text; bare firing, as all that follow. */
    DROOLS_DRL,
    /** Drools with the executable model. */
    DROOLS_MODEL,
    /** Easy Rules with lambdas. */
    EASY_RULES,
    /** Evrete with typed predicates. */
    EVRETE,
    /** Programs of the Common Expression Language. */
    CEL_JAVA,
    /** A DMN table. */
    CAMUNDA_DMN;

    /** Makes one for a workload, checked. */
    public Contender of(Workload workload) {
        Contender contender = make(workload);
        Same.findings(name(), contender, workload);
        return contender;
    }

    private Contender make(Workload workload) {
        return switch (this) {
            case ASSAY -> new AssayContender(workload);
            case HAND_WRITTEN -> new HandWritten(workload);
            case DROOLS_DRL -> DroolsDrl.of(workload);
            case DROOLS_MODEL -> DroolsModel.of(workload);
            case EASY_RULES -> new EasyRules(workload);
            case EVRETE -> new Evrete(workload);
            case CEL_JAVA -> new CelJava(workload);
            case CAMUNDA_DMN -> new CamundaDmn(workload);
        };
    }
}
