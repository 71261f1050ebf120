package org.assay.ruleset.read;

import java.util.List;
import java.util.regex.Pattern;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;

/** Notes the files of a ruleset that nobody would read: a rule in a folder of a mistyped name must not be lost. */
final class KnownFiles {
    private static final List<String> FOLDERS =
            List.of("requirements", "changes", "indicators", "parameters", "i18n", "golden");
    private static final Pattern RULES = Pattern.compile(".*\\.ya?ml");
    private static final Pattern READ = Pattern.compile(
            "ruleset\\.yaml|(requirements|golden)/.+\\.yaml|(changes|indicators|parameters|i18n)/[^/]+\\.yaml");

    private KnownFiles() {}

    static void check(Files files) {
        files.tree().files().keySet().stream()
                .filter(path -> RULES.matcher(path).matches())
                .filter(path -> !READ.matcher(path).matches())
                .forEach(path -> files.note(
                        IssueCode.RULESET_UNREADABLE,
                        Location.of(files.place(path)),
                        "nobody reads this file: " + why(path)));
    }

    private static String why(String path) {
        if (path.endsWith(".yml")) {
            return "let its name end in .yaml";
        }
        int slash = path.indexOf('/');
        if (slash < 0) {
            return "beside ruleset.yaml stand only folders, and texts for people";
        }
        String folder = path.substring(0, slash);
        return FOLDERS.contains(folder)
                ? "it stands too deep; let it stand right in " + folder + "/"
                : "a ruleset has no folder `" + folder + "`" + Nearest.hint(folder, FOLDERS) + "; it has "
                        + String.join(", ", FOLDERS);
    }
}
