package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Languages;
import org.assay.ruleset.model.Translation;

/** Finds the translations among the files of a ruleset or of the shared indicators: {@code i18n/<language>.yaml}. */
final class TranslationFiles {
    static final String FOLDER = "i18n/";
    private static final String ENDING = ".yaml";

    private final Files files;
    private final String own;

    /** Looks in files whose own language needs no translation. */
    TranslationFiles(Files files, String own) {
        this.files = files;
        this.own = own;
    }

    /** Returns whether there is a file for a language. */
    boolean has(String language) {
        return files.tree().has(FOLDER + language + ENDING);
    }

    /** Reads every translation with a reader that is given its language. */
    List<Translation> readAll(BiFunction<String, Form, Translation> reader) {
        List<Translation> translations = new ArrayList<>();
        for (String path : files.tree().paths(FOLDER, ENDING)) {
            language(path)
                    .flatMap(language -> files.form(path, "a translation").map(form -> reader.apply(language, form)))
                    .ifPresent(translations::add);
        }
        return translations;
    }

    private Optional<String> language(String path) {
        String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
        Optional<String> language = Languages.canonical(name);
        if (language.isEmpty()) {
            refuse(path, "`" + name + "` is no language tag; call the file after one, such as fr.yaml or pt-BR.yaml");
        } else if (!language.get().equals(name)) {
            refuse(path, "the tag of this language is written " + language.get() + "; rename the file");
        } else if (name.equals(own)) {
            refuse(path, "the texts are in `" + own + "` already; a translation is for another language");
        }
        return language.filter(tag -> tag.equals(name) && !tag.equals(own));
    }

    private void refuse(String path, String message) {
        files.note(IssueCode.RULESET_INVALID_VALUE, Location.of(files.place(path)), message);
    }
}
