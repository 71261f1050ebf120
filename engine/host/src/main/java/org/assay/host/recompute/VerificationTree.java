package org.assay.host.recompute;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.spi.Tree;
import org.assay.api.value.Datum;
import org.assay.api.value.Numbers;

/** What came of verifying assessments as data: of each the verdict, what it rests on, and what differs. */
public final class VerificationTree {
    private VerificationTree() {}

    /** Returns all that were verified. */
    public static Tree of(List<Verification> verifications) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("agrees", new Tree.Flag(verifications.stream().allMatch(Verification::agrees)));
        fields.put("assessments", items(verifications, VerificationTree::verification));
        return new Tree.Fields(fields);
    }

    private static Tree verification(Verification verification) {
        NamedAssessment named = verification.named();
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("line", amount(named.at().line()));
        fields.put("asOf", text(named.asOf().toString()));
        fields.put("verdict", text(verification.verdict().name()));
        fields.put("profile", profile(verification));
        fields.put("engine", engine(verification));
        fields.put("bundles", items(verification.bundles(), VerificationTree::bundle));
        fields.put("notRecomputed", items(verification.absences(), VerificationTree::absence));
        fields.put("differenceCount", amount(verification.differenceCount()));
        fields.put("differences", items(verification.differences(), VerificationTree::difference));
        return new Tree.Fields(fields);
    }

    private static Tree profile(Verification verification) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("id", text(verification.named().profileId()));
        fields.put("digest", text(verification.named().profileDigest()));
        fields.put("agrees", new Tree.Flag(verification.isSameProfile()));
        fields.put("foundId", found(verification, Verification.Found::profileId));
        fields.put("foundDigest", found(verification, Verification.Found::profileDigest));
        return new Tree.Fields(fields);
    }

    private static Tree engine(Verification verification) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("version", text(verification.named().engine()));
        fields.put("foundVersion", found(verification, Verification.Found::engine));
        return new Tree.Fields(fields);
    }

    private static Tree found(Verification verification, Function<Verification.Found, String> what) {
        return verification.found().map(what).map(VerificationTree::text).orElse(Tree.NOTHING);
    }

    private static Tree bundle(BundleCheck check) {
        Map<String, Tree> fields = new LinkedHashMap<>(reference(check.named()));
        fields.put("status", text(check.status().name()));
        fields.put("rulesets", items(check.rulesets(), VerificationTree::text));
        fields.put("found", items(check.found(), found -> new Tree.Fields(reference(found))));
        return new Tree.Fields(fields);
    }

    private static Map<String, Tree> reference(BundleRef bundle) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("id", text(bundle.id()));
        fields.put("version", text(bundle.version()));
        fields.put("digest", text(bundle.digest()));
        return fields;
    }

    private static Tree absence(Absence absence) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("ruleset", text(absence.result().ruleset().id()));
        fields.put("version", text(absence.result().ruleset().version()));
        fields.put("reason", text(absence.reason()));
        return new Tree.Fields(fields);
    }

    private static Tree difference(Difference difference) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("pointer", text(difference.place().pointer()));
        fields.put("place", text(difference.place().words()));
        fields.put("kind", text(difference.kind().name()));
        fields.put("file", tree(difference.file()));
        fields.put("recomputed", tree(difference.recomputed()));
        return new Tree.Fields(fields);
    }

    private static Tree tree(Optional<Datum> datum) {
        return datum.map(VerificationTree::tree).orElse(Tree.NOTHING);
    }

    private static Tree tree(Datum datum) {
        if (datum instanceof Datum.Fields fields) {
            Map<String, Tree> entries = new LinkedHashMap<>();
            fields.entries().forEach((key, value) -> entries.put(key, tree(value)));
            return new Tree.Fields(entries);
        }
        if (datum instanceof Datum.Items items) {
            return items(items.members(), VerificationTree::tree);
        }
        return datum instanceof Datum.Scalar scalar ? single(scalar) : Tree.NOTHING;
    }

    private static Tree single(Datum.Scalar scalar) {
        if (!scalar.quoted() && List.of("true", "false").contains(scalar.text())) {
            return new Tree.Flag(Boolean.parseBoolean(scalar.text()));
        }
        Optional<BigDecimal> number = scalar.quoted() ? Optional.empty() : Numbers.parse(scalar.text());
        return number.<Tree>map(Tree.Amount::new).orElseGet(() -> text(scalar.text()));
    }

    private static <T> Tree items(List<T> members, Function<T, Tree> tree) {
        return new Tree.Items(members.stream().map(tree).toList());
    }

    private static Tree amount(long number) {
        return new Tree.Amount(BigDecimal.valueOf(number));
    }

    private static Tree text(String text) {
        return new Tree.Text(text);
    }
}
