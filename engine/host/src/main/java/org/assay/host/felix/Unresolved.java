package org.assay.host.felix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Says why a bundle cannot be resolved, in words its author understands. */
final class Unresolved {
    private static final Pattern RULES =
            Pattern.compile("\\(&\\(id=([^()]+)\\)\\(version>=([^()]+)\\)\\(!\\(version>=([^()]+)\\)\\)\\)");

    private final BundleContext context;

    Unresolved(BundleContext context) {
        this.context = context;
    }

    /**
     * Returns what a bundle needs and does not get.
     *
     * @param otherwise the resolver's own words, for when every single need could be met
     */
    String reason(Bundle bundle, String otherwise) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        String needs = revision == null
                ? ""
                : revision.getDeclaredRequirements(null).stream()
                        .filter(this::isMissing)
                        .map(this::inWords)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return needs.isEmpty() ? otherwise : needs;
    }

    private boolean isMissing(BundleRequirement requirement) {
        boolean optional =
                Constants.RESOLUTION_OPTIONAL.equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
        boolean later = "active"
                .equals(requirement
                        .getDirectives()
                        .getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
        return !optional && !later && offers(requirement.getNamespace()).noneMatch(requirement::matches);
    }

    private Stream<BundleCapability> offers(String namespace) {
        return Arrays.stream(context.getBundles())
                .map(bundle -> Optional.ofNullable(bundle.adapt(BundleRevision.class)))
                .flatMap(Optional::stream)
                .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream());
    }

    private String inWords(BundleRequirement requirement) {
        String namespace = requirement.getNamespace();
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        return switch (namespace) {
            case "assay.extender" ->
                "it was packed for another format of rule bundles, " + filter + ", and this Assay reads "
                        + versions(namespace);
            case "assay.indicator" ->
                "it needs " + named("the indicator", filter)
                        + ", which no installed plugin derives: is a plugin missing?";
            case "assay.scoring" ->
                "it needs " + named("the scoring model", filter)
                        + ", which no installed plugin offers: is a plugin missing?";
            case "assay.rules" ->
                "it needs " + rulesNamed(filter) + ", which is not loaded; loaded are " + rules(namespace);
            case "osgi.wiring.package" -> "it needs the Java package in " + filter + ", which no bundle exports";
            default -> "it needs " + namespace + " " + filter + ", which no bundle provides";
        };
    }

    private String versions(String namespace) {
        List<String> versions = offers(namespace)
                .map(offer -> String.valueOf(offer.getAttributes().get("version")))
                .sorted()
                .toList();
        return versions.isEmpty() ? "none" : String.join(", ", versions);
    }

    private String rules(String namespace) {
        String loaded = offers(namespace)
                .map(offer -> offer.getAttributes().get("id") + " "
                        + offer.getAttributes().get("version"))
                .sorted()
                .collect(Collectors.joining(", "));
        return loaded.isEmpty() ? "none" : loaded;
    }

    private static String rulesNamed(String filter) {
        Matcher parts = RULES.matcher(filter);
        return parts.matches()
                ? "`" + parts.group(1) + "` from version " + parts.group(2) + " on, before " + parts.group(3)
                : "the rules " + filter;
    }

    private static String named(String what, String filter) {
        boolean plain = filter.matches("\\(id=[^()*]+\\)");
        return plain ? what + " `" + filter.substring(4, filter.length() - 1) + "`" : what + "s " + filter;
    }
}
