package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.ruleset.model.Extension;
import org.assay.ruleset.model.Version;
import org.assay.ruleset.model.VersionRange;
import org.assay.ruleset.source.SourceTree;

/** The rulesets that another one may build on. */
public final class Bases {
    /** There are none. */
    public static final Bases NONE = new Bases(List.of());

    private final List<Base> bases;

    private record Base(String id, Version version, SourceTree tree) {}

    private Bases(List<Base> bases) {
        this.bases = bases;
    }

    /** Offers the rulesets of these sources; those whose id or version cannot be read are left out. */
    public static Bases of(Collection<SourceTree> trees) {
        List<Base> bases = new ArrayList<>();
        for (SourceTree tree : trees) {
            Outline outline = Outline.of(tree);
            Version.parse(outline.version()).ifPresent(version -> bases.add(new Base(outline.id(), version, tree)));
        }
        bases.sort(Comparator.comparing(Base::version).reversed());
        return new Bases(bases);
    }

    /** Offers these rulesets, and others where none of these fits. */
    public Bases or(Bases others) {
        List<Base> all = new ArrayList<>(bases);
        all.addAll(others.bases);
        return new Bases(all);
    }

    /** Offers all but the highest version of each ruleset of which there are several; empty if there is none such. */
    public Optional<Bases> older() {
        List<Base> older = bases.stream()
                .filter(base -> versions(base.id()).size() == 1
                        || !versions(base.id()).get(0).equals(base.version().toString()))
                .toList();
        return older.size() == bases.size() ? Optional.empty() : Optional.of(new Bases(older));
    }

    /** Returns the ruleset of the highest version that fits. */
    Optional<SourceTree> find(String id, VersionRange range) {
        return bases.stream()
                .filter(base -> base.id().equals(id) && range.includes(base.version()))
                .map(Base::tree)
                .findFirst();
    }

    /** Returns every ruleset that one builds on, directly or through others, in the order in which they are named. */
    public List<SourceTree> under(SourceTree tree) {
        List<SourceTree> under = new ArrayList<>();
        collect(tree, under, Extensions.MAX_DEPTH);
        return under;
    }

    private void collect(SourceTree tree, List<SourceTree> under, int depth) {
        if (depth > 0) {
            for (Extension extension : Outline.of(tree).extended()) {
                find(extension.ruleset(), extension.range()).ifPresent(base -> {
                    under.add(base);
                    collect(base, under, depth - 1);
                });
            }
        }
    }

    /** Returns the ids there are, each once. */
    List<String> ids() {
        return bases.stream().map(Base::id).distinct().sorted().toList();
    }

    /** Returns the versions of one ruleset, highest first. */
    List<String> versions(String id) {
        return bases.stream()
                .filter(base -> base.id().equals(id))
                .map(base -> base.version().toString())
                .distinct()
                .toList();
    }
}
