package org.assay.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.ConditionText;

/** Finds which branch of a requirement is which of another version, in the order in which they are tried. */
final class Alignment {
    private final List<BranchDescription> before;
    private final List<BranchDescription> after;
    private final List<Both> aligned = new ArrayList<>();

    private Alignment(List<BranchDescription> before, List<BranchDescription> after) {
        this.before = before;
        this.after = after;
    }

    /** A branch of both versions, or of one. */
    record Both(Optional<BranchDescription> before, Optional<BranchDescription> after) {
        boolean isPair() {
            return before.isPresent() && after.isPresent();
        }
    }

    static List<Both> of(List<BranchDescription> before, List<BranchDescription> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align();
        return alignment.aligned;
    }

    /** What stays as it is holds the rest in place; between that, branches of one outcome belong together. */
    private void align() {
        int[][] common = common();
        int was = 0;
        int is = 0;
        int fromWas = 0;
        int fromIs = 0;
        while (was < before.size() && is < after.size()) {
            if (isSame(before.get(was), after.get(is)) && common[was][is] == common[was + 1][is + 1] + 1) {
                between(fromWas, was, fromIs, is);
                aligned.add(new Both(Optional.of(before.get(was)), Optional.of(after.get(is))));
                fromWas = ++was;
                fromIs = ++is;
            } else if (common[was + 1][is] >= common[was][is + 1]) {
                was++;
            } else {
                is++;
            }
        }
        between(fromWas, before.size(), fromIs, after.size());
    }

    /** Returns how many branches can stay as they are from two places on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int was = before.size() - 1; was >= 0; was--) {
            for (int is = after.size() - 1; is >= 0; is--) {
                common[was][is] = isSame(before.get(was), after.get(is))
                        ? common[was + 1][is + 1] + 1
                        : Math.max(common[was + 1][is], common[was][is + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(BranchDescription one, BranchDescription other) {
        return one.outcome() == other.outcome()
                && one.when().map(ConditionText::words).equals(other.when().map(ConditionText::words));
    }

    private void between(int fromWas, int toWas, int fromIs, int toIs) {
        List<BranchDescription> left = new ArrayList<>(after.subList(fromIs, toIs));
        for (BranchDescription was : before.subList(fromWas, toWas)) {
            Optional<BranchDescription> is =
                    left.stream().filter(one -> one.outcome() == was.outcome()).findFirst();
            is.ifPresent(left::remove);
            aligned.add(new Both(Optional.of(was), is));
        }
        left.forEach(is -> aligned.add(new Both(Optional.empty(), Optional.of(is))));
    }
}
