package org.assay.core.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.Issue;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.Party;
import org.assay.api.profile.ReportingPeriod;
import org.assay.api.profile.Source;
import org.assay.api.value.Value;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Requirement;

/**
 * Everything one ruleset may read about one company on one day, by slot: typed answers with their evidence, and the
 * values of law and standards at the company's place and at the end of its reporting period.
 */
public final class FactSheet {
    private final Fact[] facts;
    private final List<Optional<Parameter.Found>> limits;
    private final Map<Integer, PluginFault> faults = new HashMap<>();
    private final Library library;
    private final LocalDate asOf;
    private final LocalDate judged;
    private final CompanyProfile profile;
    private final View declared = View.everythingCounts(this);

    private FactSheet(Library library, CompanyProfile profile, LocalDate asOf) {
        this.library = library;
        this.asOf = asOf;
        this.profile = profile;
        this.facts = new Fact[library.slots()];
        this.limits = new ArrayList<>(Collections.nCopies(library.slots(), null));
        Arrays.fill(facts, Fact.UNANSWERED);
        this.judged = profile.period().map(ReportingPeriod::to).orElse(asOf);
    }

    /**
     * Types a profile.
     *
     * @param derived what plugins derive
     * @param issues receives every answer that does not fit
     */
    public static FactSheet of(
            Library library, CompanyProfile profile, Derived derived, LocalDate asOf, List<Issue> issues) {
        return of(library, profile, derived, asOf, new Typing(library.units(), issues));
    }

    /**
     * Types a profile that is held against several rulesets.
     *
     * @param derived what plugins derive
     * @param shared the typing of all of them
     */
    public static FactSheet of(
            Library library, CompanyProfile profile, Derived derived, LocalDate asOf, Typing shared) {
        FactSheet sheet = new FactSheet(library, profile, asOf);
        Typing typing = shared.in(library.units());
        for (Library.Asked asked : library.asked()) {
            Answer answer = profile.answers().get(asked.indicator().id());
            if (answer != null) {
                sheet.facts[asked.slot()] = typing.fact(asked.indicator(), answer);
            }
        }
        derived.answers()
                .forEach((id, answer) -> library.indicators().stream()
                        .filter(indicator -> indicator.id().equals(id))
                        .forEach(indicator -> sheet.put(id, typing.fact(indicator, answer))));
        derived.faults().forEach(sheet::putFault);
        sheet.putHeader(profile);
        return sheet;
    }

    private void putHeader(CompanyProfile profile) {
        profile.country().ifPresent(text -> putHeader("country", new Value.Text(text)));
        profile.region().ifPresent(text -> putHeader("region", new Value.Text(text)));
        profile.sector().ifPresent(text -> putHeader("sector", new Value.Text(text)));
        profile.employees()
                .ifPresent(number -> putHeader("employees", new Value.Num(java.math.BigDecimal.valueOf(number))));
        putHeader("as_of", new Value.Day(asOf));
        profile.period().ifPresent(period -> {
            putHeader("period_start", new Value.Day(period.from()));
            putHeader("period_end", new Value.Day(period.to()));
        });
    }

    private void putHeader(String id, Value value) {
        put(id, new Fact(List.of(new Observed(value, Evidence.DECLARED, Source.MANAGEMENT)), false));
    }

    private void put(String id, Fact fact) {
        library.find(id).ifPresent(symbol -> facts[symbol.slot()] = fact);
    }

    private void putFault(String id, PluginFault fault) {
        library.find(id).ifPresent(symbol -> faults.put(symbol.slot(), fault));
    }

    /**
     * Returns what is known about an indicator.
     *
     * @throws PluginFault if the plugin that derives it failed
     */
    public Fact fact(Symbol symbol) {
        if (!faults.isEmpty() && faults.containsKey(symbol.slot())) {
            throw faults.get(symbol.slot());
        }
        return facts[symbol.slot()];
    }

    /** Returns the value of a parameter at the company's place and time; empty if there is none. */
    public Optional<Parameter.Found> limit(Symbol symbol) {
        Optional<Parameter.Found> known = limits.get(symbol.slot());
        if (known == null) {
            known = limit(symbol, judged);
            limits.set(symbol.slot(), known);
        }
        return known;
    }

    /** Returns the value of a parameter at the company's place on a day; empty if there is none. */
    Optional<Parameter.Found> limit(Symbol symbol, LocalDate day) {
        return symbol.kind() == Symbol.Kind.PARAMETER
                ? library.parameter(symbol.id()).flatMap(parameter -> parameter.find(profile, day))
                : Optional.empty();
    }

    View declared() {
        return declared;
    }

    /** Returns what the company's certificates do for the answers that a requirement rests on. */
    public Certification certification(Requirement requirement) {
        return Certification.of(profile.certificates(), profile.site().map(Party::id), asOf, requirement);
    }

    /** Returns whether the company said in which country it is. */
    public boolean placeKnown() {
        return profile.country().isPresent();
    }

    /** Returns the day the company is judged as of. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns what may be read. */
    public Library library() {
        return library;
    }
}
