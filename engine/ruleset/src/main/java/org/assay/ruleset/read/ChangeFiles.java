package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Removed;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;

/** Reads what an overlay changes in the requirements it takes over: {@code changes/<id>.yaml}, one file each. */
final class ChangeFiles {
    private static final String FOLDER = "changes/";
    private static final String ENDING = ".yaml";

    private final Files files;
    private final RulesetHeader header;
    private final Expressions expressions;
    private final Mappings mappings;
    private final List<Removed> removed;

    /** Makes a reader that notes here what is left out. */
    ChangeFiles(Files files, RulesetHeader header, Expressions expressions, Mappings mappings, List<Removed> removed) {
        this.files = files;
        this.header = header;
        this.mappings = mappings;
        this.expressions = expressions;
        this.removed = removed;
    }

    /** Returns the requirements as changed; a change of a requirement that is not there is a fault. */
    List<Requirement> applyTo(List<Requirement> taken) {
        Map<String, Form> changes = changes();
        List<Requirement> result = new ArrayList<>();
        for (Requirement requirement : taken) {
            Optional<Form> change = Optional.ofNullable(changes.remove(requirement.id()));
            change.map(form -> changed(form, requirement))
                    .orElse(Optional.of(requirement))
                    .ifPresent(result::add);
        }
        List<String> known = taken.stream().map(Requirement::id).toList();
        changes.forEach((id, form) -> noteUnknown(id, form, known));
        return result;
    }

    private Map<String, Form> changes() {
        Map<String, Form> changes = new TreeMap<>();
        for (String path : files.tree().paths(FOLDER, ENDING)) {
            if (!path.endsWith(CasesReader.ENDING)) {
                String id = path.substring(FOLDER.length(), path.length() - ENDING.length());
                files.form(path, "a change of a requirement").ifPresent(form -> changes.put(id, form));
            }
        }
        return changes;
    }

    private Optional<Requirement> changed(Form form, Requirement requirement) {
        ChangeReader reader = new ChangeReader(form, requirement, header, expressions, mappings);
        Optional<Requirement> changed = reader.read();
        if (changed.isEmpty()) {
            requirement
                    .origin()
                    .map(from ->
                            new Removed(requirement.id(), from.ruleset(), from.version(), header.id(), reader.reason()))
                    .ifPresent(removed::add);
            noteCasesOf(requirement.id());
        }
        return changed;
    }

    private void noteCasesOf(String id) {
        String path = FOLDER + id + CasesReader.ENDING;
        if (files.tree().has(path)) {
            files.note(
                    IssueCode.RULESET_CASES,
                    Location.of(files.place(path)),
                    "`" + id + "` is left out, so nothing can be expected of it: delete its cases");
        }
    }

    private void noteUnknown(String id, Form form, List<String> known) {
        Location at = form.at();
        String message = known.isEmpty()
                ? "there is nothing to change: ruleset.yaml does not say what it `extends`"
                : "none of the rulesets extended has a requirement `" + id + "`" + hint(id, known);
        files.note(IssueCode.RULESET_UNKNOWN_REFERENCE, at, message);
    }

    /** Where several rulesets are extended, an id without its ruleset is the likely mistake. */
    private static String hint(String id, List<String> known) {
        List<String> whole =
                known.stream().filter(one -> one.endsWith("." + id)).toList();
        return whole.isEmpty()
                ? Nearest.hint(id, known)
                : "; several rulesets are extended, so name it with its ruleset: " + String.join(" or ", whole);
    }
}
