package org.assay.host.command;

import java.util.List;
import java.util.Map;
import org.assay.api.spi.Tree;

/** Data about one profile stands alone; about several, in a list. */
final class One {
    private One() {}

    static Tree of(String name, List<Tree> all) {
        return all.size() == 1 ? all.get(0) : new Tree.Fields(Map.of(name, new Tree.Items(all)));
    }
}
