package org.assay.ruleset.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Remedy;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Texts;

/** Goes through every text of a requirement that a reader may see. */
record RequirementTexts(Requirement requirement) {

    /** Names each text, and says how to tell whether it is among translated ones. */
    void forEach(BiConsumer<String, Predicate<Texts>> text) {
        String name = "requirement " + requirement.id() + " ";
        word(name + "title", requirement.title(), text);
        word(name + "question", requirement.question(), text);
        word(
                name + "reason",
                requirement.origin().flatMap(Origin::changedBecause).orElse(""),
                text);
        requirement.remedy().ifPresent(remedy -> remedy(name + "remedy ", remedy, text));
        List<Branch> branches = requirement.branches();
        for (int at = 0; at < branches.size(); at++) {
            if (branches.get(at).outcome().isFinding()) {
                finding(name, at + 1, branches.get(at), text);
            }
        }
    }

    private void finding(String name, int at, Branch branch, BiConsumer<String, Predicate<Texts>> text) {
        List<Part> parts = branch.finding().parts();
        for (int part = 0; part < parts.size(); part++) {
            sentence(name, part + 1, parts.get(part).finding(), text);
        }
        sentence(name, at, Optional.of(branch.finding().whole()), text);
        branch.remedy()
                .filter(remedy -> !branch.remedy().equals(requirement.remedy()))
                .ifPresent(remedy -> remedy(name + "remedy " + at + " ", remedy, text));
    }

    private void sentence(String name, int at, Optional<Template> own, BiConsumer<String, Predicate<Texts>> text) {
        own.ifPresent(sentence -> text.accept(
                name + "finding" + (sentence.equals(requirement.finding()) ? "" : " " + at),
                texts -> texts.sentences().containsKey(sentence)));
    }

    private static void remedy(String name, Remedy remedy, BiConsumer<String, Predicate<Texts>> text) {
        word(name + "do", remedy.act(), text);
        remedy.cause().ifPresent(cause -> word(name + "cause", cause, text));
        remedy.prevent().ifPresent(prevent -> word(name + "prevent", prevent, text));
    }

    private static void word(String name, String own, BiConsumer<String, Predicate<Texts>> text) {
        if (!own.isEmpty()) {
            text.accept(name, texts -> texts.words().containsKey(own));
        }
    }
}
