package org.assay.host.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.description.TranslationDescription;
import org.assay.api.description.TranslationDescription.Text;
import org.assay.api.service.FileSchema;

/**
 * The first draft of a translation: every key to fill, with the text that it stands for above it.
 *
 * @param translation what there is to translate
 */
public record TranslationDraft(TranslationDescription translation) {
    private static final Set<String> LISTS = Set.of("findings", "remedies");
    private static final int LIST = 2;

    /** Returns the file of the draft, in the folder of a ruleset. */
    public Draft in(Path folder, List<FileSchema> schemas) {
        return new Draft(folder).withSchemas(schemas, List.of("translation")).with(file(), text());
    }

    /** Returns where it stands in that folder. */
    public String file() {
        return "i18n/" + translation.language() + ".yaml";
    }

    /** Returns the translation as YAML. */
    public String text() {
        return Skeleton.filled("translation.yaml", Map.of("about", Comments.wrapped(about(), 0), "lines", lines()));
    }

    /** Returns the lines of YAML that the translation lacks. */
    public List<String> lines() {
        TranslationLines lines = new TranslationLines();
        wanted().forEach(lines::add);
        return lines.all();
    }

    private String about() {
        long below = translation.texts().stream()
                .filter(text -> text.isMissing() && !text.here())
                .count();
        return translation.title() + ": " + translation.missing() + " of " + translation.size() + " texts to say in "
                + translation.language()
                + (below == 0 ? "." : "; " + below + " of them can only be said where the ruleset below says them.");
    }

    /** Returns what is missing, and in a list of which something is missing, the place of every other member. */
    private List<Text> wanted() {
        List<Text> missing = translation.texts().stream()
                .filter(text -> text.here() && text.isMissing())
                .toList();
        Set<List<String>> lists = missing.stream()
                .filter(TranslationDraft::isMember)
                .map(text -> text.path().subList(0, LIST + 1))
                .collect(Collectors.toSet());
        Set<List<String>> placed = missing.stream()
                .filter(TranslationDraft::isMember)
                .map(TranslationDraft::member)
                .collect(Collectors.toCollection(HashSet::new));
        List<Text> wanted = new ArrayList<>();
        for (Text text : translation.texts()) {
            if (text.here() && text.isMissing()) {
                wanted.add(text);
            } else if (isMember(text)
                    && text.here()
                    && lists.contains(text.path().subList(0, LIST + 1))
                    && placed.add(member(text))) {
                wanted.add(new Text(member(text), "", true, true));
            }
        }
        return wanted;
    }

    static boolean isMember(Text text) {
        return text.path().size() > LIST + 1 && LISTS.contains(text.path().get(LIST));
    }

    private static List<String> member(Text text) {
        return text.path().subList(0, LIST + 2);
    }
}
