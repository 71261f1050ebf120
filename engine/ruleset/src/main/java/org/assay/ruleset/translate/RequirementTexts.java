package org.assay.ruleset.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Remedy;
import org.assay.conditions.Phrases;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.OwnTexts;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Texts;

/** Goes through every text of a requirement that a reader may see, each once. */
final class RequirementTexts {
    private final Requirement requirement;
    private final Texts texts;
    private final List<Branch> findings;
    private final List<Translatable> found = new ArrayList<>();
    private final Set<Template> sentences = new HashSet<>();
    private final Set<Remedy> remedies = new HashSet<>();

    RequirementTexts(Requirement requirement, Texts texts, Phrases phrases) {
        this.requirement = requirement;
        this.texts = texts;
        this.findings = requirement.branches().stream()
                .filter(branch -> branch.outcome().isFinding())
                .toList();
        if (requirement.isUnworded(phrases)) {
            sentences.add(requirement.finding());
        }
    }

    List<Translatable> all() {
        word(requirement.title(), true, "title");
        word(requirement.question(), true, "question");
        word(requirement.origin().flatMap(Origin::changedBecause).orElse(""), true, "reason");
        if (said().anyMatch(requirement.finding()::equals)) {
            sentence(requirement.finding(), true, "finding");
        }
        OwnTexts own = OwnTexts.of(requirement);
        listed("findings", own.findings(), (at, sentence) -> {
            if (said().anyMatch(sentence::equals)) {
                sentence(sentence, true, "findings", at);
            }
        });
        requirement.remedy().ifPresent(remedy -> remedy(remedy, true, "remedy"));
        listed("remedies", own.remedies(), (at, remedy) -> remedy(remedy, true, "remedies", at));
        inherited();
        return found;
    }

    /** What is said in branches of the ruleset below is translated there. */
    private void inherited() {
        for (int at = 0; at < findings.size(); at++) {
            String number = String.valueOf(at);
            sentences(findings.get(at)).forEach(sentence -> sentence(sentence, false, "findings", number));
            findings.get(at).remedy().ifPresent(remedy -> remedy(remedy, false, "remedies", number));
        }
    }

    private Stream<Template> said() {
        return findings.stream().flatMap(RequirementTexts::sentences);
    }

    private static Stream<Template> sentences(Branch branch) {
        return Stream.concat(
                branch.finding().parts().stream().flatMap(part -> part.finding().stream()),
                Stream.of(branch.finding().whole()));
    }

    private interface Placed<T> {
        void at(String number, T text);
    }

    /** Each member of a list has a place, whether it has a text of its own or not; a list without any is not there. */
    private <T> void listed(String key, List<Optional<T>> members, Placed<T> reader) {
        int start = found.size();
        boolean any = false;
        for (int at = 0; at < members.size(); at++) {
            String number = String.valueOf(at);
            int before = found.size();
            members.get(at).ifPresent(text -> reader.at(number, text));
            if (found.size() > before) {
                any = true;
            } else {
                add("", true, true, key, number);
            }
        }
        if (!any) {
            found.subList(start, found.size()).clear();
        }
    }

    private void sentence(Template own, boolean here, String... path) {
        if (sentences.add(own)) {
            add(own.text(), texts.sentences().containsKey(own), here, path);
        }
    }

    private void remedy(Remedy own, boolean here, String... path) {
        if (remedies.add(own)) {
            word(own.act(), here, with(path, "do"));
            own.cause().ifPresent(cause -> word(cause, here, with(path, "cause")));
            own.prevent().ifPresent(prevent -> word(prevent, here, with(path, "prevent")));
        }
    }

    private static String[] with(String[] path, String last) {
        return Stream.concat(Stream.of(path), Stream.of(last)).toArray(String[]::new);
    }

    private void word(String own, boolean here, String... path) {
        if (!own.isEmpty()) {
            add(own, texts.words().containsKey(own), here, path);
        }
    }

    private void add(String own, boolean translated, boolean here, String... path) {
        List<String> whole = Stream.concat(Stream.of("requirements", requirement.id()), Stream.of(path))
                .toList();
        found.add(new Translatable(whole, own, translated, here));
    }
}
