package org.assay.core.describe;

import java.nio.file.Path;
import java.util.List;
import org.assay.api.description.TranslationDescription;
import org.assay.api.description.TranslationDescription.Text;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Translation;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.FolderReader;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;
import org.assay.ruleset.translate.Translatable;
import org.assay.ruleset.translate.Translatables;

/** Says what there is to translate in a folder of a ruleset or of the shared indicators. */
public final class TranslationDescriptions {
    private TranslationDescriptions() {}

    /**
     * Describes the translation of a folder into a language, be there a file for it or not.
     *
     * @throws org.assay.api.issue.AssayException if the folder has faults, or speaks this language anyhow
     */
    public static TranslationDescription of(FolderReader reader, Path folder, String language) {
        SourceTree tree = withFile(SourceTrees.ofFolder(folder), "i18n/" + language + ".yaml");
        if (!tree.has("ruleset.yaml") && tree.has("units.yaml")) {
            Dictionary dictionary = DictionaryReader.read(tree).orThrow();
            Translation translation = in(language, dictionary.translations());
            return description(
                    "The shared indicators", Dictionary.LANGUAGE, language, Translatables.of(dictionary, translation));
        }
        Ruleset ruleset = reader.casebook(folder, tree).orThrow().ruleset();
        Translation translation = in(language, ruleset.translations());
        return description(
                ruleset.header().title(), ruleset.header().locale(), language, Translatables.of(ruleset, translation));
    }

    /** Without a file of its own, nobody would see what the rulesets below say in this language. */
    private static SourceTree withFile(SourceTree tree, String path) {
        return tree.has(path) ? tree : tree.with(path, "{}\n");
    }

    private static Translation in(String language, List<Translation> translations) {
        return translations.stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static TranslationDescription description(
            String title, String own, String language, List<Translatable> texts) {
        return new TranslationDescription(
                title,
                own,
                language,
                texts.stream()
                        .map(text -> new Text(text.path(), text.own(), text.translated(), text.here()))
                        .toList());
    }
}
