package org.assay.api.service;

import java.nio.file.Path;
import java.util.List;
import org.assay.api.assessment.Reason;
import org.assay.api.description.Comparison;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.description.TranslationDescription;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.osgi.annotation.versioning.ProviderType;

/** What an author of rulesets works with. */
@ProviderType
public interface Workbench {
    /**
     * Checks a folder of a ruleset, of indicators, of parameters or of frameworks.
     *
     * @return every fault found, and what is allowed but looks wrong, as warnings; sorted by place; empty when there is
     *     nothing to say
     */
    List<Issue> lint(Path folder);

    /**
     * Changes one thing of a ruleset at a time, runs the cases of the requirement it belongs to, and says which changes
     * they notice. Nothing is written.
     *
     * @throws AssayException if the folder has faults, or a case fails as it is
     */
    MutationReport mutate(Path folder);

    /**
     * Runs the cases of a ruleset's folder in this engine.
     *
     * @throws AssayException if the folder has faults, or a requirement lacks cases
     */
    TestReport test(Path folder);

    /**
     * Writes a folder as a rule bundle, the same bytes for the same content.
     *
     * @param target the jar to write, or a folder to write it into under its own name
     * @return the jar written
     * @throws AssayException if the folder has faults, or a requirement lacks cases; then nothing is written
     */
    Path pack(Path folder, Path target);

    /**
     * Writes folders as rule bundles that may be used in this engine before they are published: each is read together
     * with all the others, and a requirement may still lack cases.
     *
     * @param places folders and packed jars; a jar stays as it is, and folders may build on it
     * @param target the folder to write into
     * @throws AssayException if a folder has faults
     */
    Drafts draft(List<Path> places, Path target);

    /** Returns what each kind of file may hold, in the order an author meets them. */
    List<FileSchema> schemas();

    /**
     * Says everything that the files of a ruleset say, cases included.
     *
     * @param place the folder or the packed jar of a ruleset, loaded or not
     * @param languages tags of the languages preferred for texts, best first
     * @throws AssayException if it has faults
     */
    RulesetDescription describe(Path place, List<String> languages);

    /**
     * Says everything that the files of a loaded ruleset say, cases included; of the highest version if none is asked for.
     *
     * @param languages tags of the languages preferred for texts, best first
     * @throws AssayException with {@code ruleset.unknown}, naming the known ones
     */
    RulesetDescription describe(RulesetSelector ruleset, List<String> languages);

    /**
     * Says what there is to translate in a folder of a ruleset or of the shared indicators, and what of it is translated.
     *
     * @param language a BCP 47 tag such as {@code fr}
     * @throws AssayException if the folder has faults, or that is its own language
     */
    TranslationDescription translation(Path folder, String language);

    /** Says what changed from one ruleset to another, or from one version of it to the next, in an auditor's words. */
    Comparison compare(RulesetDescription before, RulesetDescription after);

    /** Returns every parameter that is loaded, the shared ones and those of rulesets, sorted by id. */
    List<ParameterDescription> parameters();

    /**
     * Returns what law and standards demand at a place on a day, of the parameters that a loaded ruleset reads, sorted by
     * id. One without a value there has {@link org.assay.api.value.Value#UNKNOWN}.
     *
     * @throws AssayException with {@code ruleset.unknown}, naming the known ones
     */
    List<Reason.Limit> inForce(RulesetSelector ruleset, PlaceAndDay where);
}
