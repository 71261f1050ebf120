package org.assay.core.keep;

import com.esotericsoftware.kryo.kryo5.util.MapReferenceResolver;
import java.util.List;

/** Numbers the objects of a graph, beginning with those that both sides have already. */
final class KnownReferences extends MapReferenceResolver {
    /** Names objects that are not written; for the next graph. */
    void begin(List<?> known) {
        reset();
        known.forEach(this::addWrittenObject);
        readObjects.addAll(known);
    }
}
