package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Vocabulary;

/**
 * What the conditions of a repeated requirement may read: everything else, and the record they are about.
 *
 * @param others indicators and parameters
 * @param record the record, by what it is called
 */
record RecordVocabulary(Vocabulary others, Symbol record) implements Vocabulary {
    @Override
    public Optional<Symbol> find(String id) {
        return id.equals(record.id()) ? Optional.of(record) : others.find(id);
    }

    @Override
    public Optional<Condition> derivation(Symbol symbol) {
        return others.derivation(symbol);
    }

    @Override
    public Collection<String> ids() {
        List<String> ids = new ArrayList<>(others.ids());
        ids.add(record.id());
        return ids;
    }
}
