package org.assay.core.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;

/** The values of law and of standards for one company on one day, and no answer. */
record Law(Library library, CompanyProfile company, LocalDate day) implements Facts {
    /** Returns a company that says where it is and what it does, and nothing else. */
    static CompanyProfile company(Optional<String> place, Optional<String> sector) {
        return new CompanyProfile(
                "law",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place.map(text -> text.substring(0, Math.min(2, text.length()))),
                place,
                sector,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    @Override
    public Value value(Symbol symbol) {
        return found(symbol).map(found -> found.dated().value()).orElse(Value.UNKNOWN);
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return found(symbol).isPresent();
    }

    private Optional<Parameter.Found> found(Symbol symbol) {
        return library.parameter(symbol.id()).flatMap(parameter -> parameter.find(company, day));
    }
}
