package org.assay.core.assess;

import java.util.List;
import org.assay.api.assessment.Reason;

/** Why a requirement came out as it did. */
interface Explanation {
    /** Returns the facts and limits that forced the outcome. */
    List<Reason> reasons();

    /** Returns why there is no evidence, what failed, or what is worth knowing; potentially empty. */
    String note();

    /** Returns whether the facts that forced the outcome are cross-checked or come from several sources that agree. */
    boolean crossChecked();

    /** Returns whether a finding would not stand if the values of low confidence it reads were not there. */
    boolean toConfirm();
}
