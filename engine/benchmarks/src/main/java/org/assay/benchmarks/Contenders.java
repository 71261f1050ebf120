package org.assay.benchmarks;

/** Who is measured. */
public enum Contenders {
    /** This engine: whole assessments. */
    ASSAY,
    /** The same results written by hand: the limit. */
    HAND_WRITTEN;

    /** Makes one for a workload, warm and checked. */
    public Contender of(Workload workload) {
        Contender contender = make(workload);
        Same.findings(name(), contender, workload);
        return contender;
    }

    private Contender make(Workload workload) {
        return switch (this) {
            case ASSAY -> new AssayContender(workload);
            case HAND_WRITTEN -> new HandWritten(workload);
        };
    }
}
