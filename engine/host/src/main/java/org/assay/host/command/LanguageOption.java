package org.assay.host.command;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The languages in which somebody wants to read. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = Tag.class,
            description = "Texts of rulesets in this language, such as fr or pt-BR, as far as they are translated."
                    + " Repeatable, best first. Default: each ruleset's own.")
    private List<String> languages = new ArrayList<>();

    /** Returns the tags, best first. */
    List<String> tags() {
        return List.copyOf(languages);
    }

    /** Reads a BCP 47 language tag. */
    static final class Tag implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
                throw new TypeConversionException("`" + text + "` is no language tag; write it like fr or pt-BR");
            }
        }
    }
}
