package org.assay.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.RequirementDescription;
import org.assay.api.ruleset.Remedy;

/** Says what findings say otherwise, and what is advised otherwise. */
final class TextChanges {
    private final RequirementDescription before;
    private final RequirementDescription after;
    private final Changes changes;

    TextChanges(RequirementDescription before, RequirementDescription after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void note() {
        findings();
        remedies();
    }

    private void findings() {
        Map<String, String> then = sentences(before);
        Map<String, String> now = sentences(after);
        List<String> gone = without(then, now.keySet());
        List<String> come = without(now, then.keySet());
        if (gone.size() == come.size()) {
            for (int at = 0; at < gone.size(); at++) {
                changes.text("finding", gone.get(at), come.get(at));
            }
            return;
        }
        gone.forEach(text -> say("finding", text, "", "a finding no longer says " + Changes.quoted(text)));
        come.forEach(text -> say("finding", "", text, "a finding may say " + Changes.quoted(text)));
    }

    /** What is only said because of the title changes with the title, and needs no word of its own. */
    private static Map<String, String> sentences(RequirementDescription requirement) {
        Map<String, String> sentences = new LinkedHashMap<>();
        requirement.branches().stream()
                .filter(branch -> branch.outcome().isFinding())
                .flatMap(TextChanges::sentences)
                .forEach(sentence ->
                        sentences.put(sentence.replace(requirement.info().title(), "\u0000"), sentence));
        return sentences;
    }

    private static Stream<String> sentences(BranchDescription branch) {
        return Stream.concat(
                branch.parts().stream().map(BranchDescription.Part::finding).filter(finding -> !finding.isEmpty()),
                Stream.of(branch.finding()));
    }

    private static List<String> without(Map<String, String> texts, Set<String> others) {
        Map<String, String> left = new LinkedHashMap<>(texts);
        left.keySet().removeAll(others);
        return new ArrayList<>(left.values());
    }

    private void remedies() {
        Set<Remedy> then = remedies(before);
        Set<Remedy> now = remedies(after);
        ofRequirement(then, now);
        List<Remedy> gone =
                then.stream().filter(remedy -> !now.contains(remedy)).toList();
        List<Remedy> come =
                now.stream().filter(remedy -> !then.contains(remedy)).toList();
        if (gone.size() == come.size()) {
            for (int at = 0; at < gone.size(); at++) {
                remedy(gone.get(at), come.get(at));
            }
            return;
        }
        gone.forEach(remedy -> say("remedy", remedy.act(), "", "no longer advised: " + Changes.quoted(remedy.act())));
        come.forEach(remedy -> say("remedy", "", remedy.act(), "newly advised: " + Changes.quoted(remedy.act())));
    }

    /** The remedy of the requirement is compared with that of the requirement, however many others come or go. */
    private void ofRequirement(Set<Remedy> then, Set<Remedy> now) {
        Optional<Remedy> was = before.info().remedy().filter(remedy -> !now.contains(remedy));
        Optional<Remedy> is = after.info().remedy().filter(remedy -> !then.contains(remedy));
        if (was.isPresent() && is.isPresent()) {
            remedy(was.get(), is.get());
            then.remove(was.get());
            now.remove(is.get());
        }
    }

    private static Set<Remedy> remedies(RequirementDescription requirement) {
        Set<Remedy> remedies = new LinkedHashSet<>();
        requirement.info().remedy().ifPresent(remedies::add);
        requirement.branches().stream()
                .filter(branch -> branch.outcome().isFinding())
                .forEach(branch -> branch.remedy().ifPresent(remedies::add));
        return remedies;
    }

    private void remedy(Remedy was, Remedy is) {
        changes.text("remedy", "what to do", Effect.WORDS, was.act(), is.act());
        changes.text("cause", was.cause().orElse(""), is.cause().orElse(""));
        changes.text("prevent", was.prevent().orElse(""), is.prevent().orElse(""));
        changes.text("effort", was.effort().orElse(""), is.effort().orElse(""));
        changes.text("joint", joint(was), joint(is));
    }

    private static String joint(Remedy remedy) {
        return remedy.joint() ? "better together with others" : "";
    }

    private void say(String aspect, String was, String is, String words) {
        changes.say(aspect, Effect.WORDS, was, is, words);
    }
}
