package org.assay.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rules that fired for one company wrote down. Public for the rules that Drools compiles from text. */
public final class Findings {
    private final List<String> requirements = new ArrayList<>();

    /** Adds a requirement that the company does not fulfil. */
    public void add(String requirement) {
        requirements.add(requirement);
    }

    static Set<String> ids(Object evaluated) {
        return new HashSet<>(((Findings) evaluated).requirements);
    }
}
