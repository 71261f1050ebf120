package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.FrameworkClause;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.source.SourceTree;

/** Reads the frameworks whose clauses requirements may relate to. */
public final class FrameworkReader {
    private static final int DEEPEST = 9;

    private final Map<String, String> fileByReference = new LinkedHashMap<>();

    private FrameworkReader() {}

    /** Reads a folder or bundle of frameworks, one file a framework. */
    public static Reading<Frameworks> read(SourceTree tree) {
        Files files = new Files(tree);
        BundleRef bundle = BundleHeader.read(files, "frameworks");
        FrameworkReader reader = new FrameworkReader();
        List<Framework> frameworks = new ArrayList<>();
        for (String path : tree.paths("", ".yaml")) {
            if (!path.equals("bundle.yaml")) {
                files.form(path, "a framework").ifPresent(form -> frameworks.add(reader.framework(form, path)));
            }
        }
        frameworks.sort(Comparator.comparing(Framework::id));
        return Reading.of(new Frameworks(bundle, frameworks), files.issues());
    }

    private Framework framework(Form form, String path) {
        Framework framework = new Framework(
                id(form, path),
                form.requiredText("name"),
                form.requiredText("edition"),
                form.requiredText("title"),
                form.requiredText("source"),
                clauses(form));
        form.done();
        checkReference(form, framework, path);
        return framework;
    }

    private static String id(Form form, String path) {
        String id = form.requiredText("id");
        String expected = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        if (!id.isEmpty() && !Ids.isBundle(id)) {
            form.invalid("id", "`" + id + "` is no framework id: lower-case letters and digits, joined by hyphens");
        } else if (!id.isEmpty() && !id.equals(expected)) {
            form.invalid("id", "the file is called `" + expected + ".yaml`, so the id must be `" + expected + "`");
        }
        return id;
    }

    private void checkReference(Form form, Framework framework, String path) {
        String other = fileByReference.putIfAbsent(framework.reference(), path);
        if (other != null && !framework.name().isEmpty()) {
            form.note(
                    IssueCode.RULESET_DUPLICATE,
                    form.at("name"),
                    "`" + framework.reference() + "` is in " + other
                            + " already; another edition says so in `edition`");
        }
    }

    private static List<FrameworkClause> clauses(Form form) {
        Map<String, FrameworkClause> clauses = new LinkedHashMap<>();
        for (Form clause : form.forms("clauses", "a clause")) {
            FrameworkClause read = new FrameworkClause(
                    clause.requiredText("number"), clause.requiredText("title"), clause.text("parent"));
            clause.done();
            checkParent(clause, read, clauses);
            if (!read.number().isEmpty() && clauses.putIfAbsent(read.number(), read) != null) {
                String message = "the clause `" + read.number() + "` is listed twice";
                clause.note(IssueCode.RULESET_DUPLICATE, clause.at("number"), message);
            }
        }
        if (clauses.isEmpty()) {
            String message = "a framework needs at least one clause in `clauses`";
            form.note(IssueCode.RULESET_MISSING_KEY, form.at("clauses"), message);
        }
        return List.copyOf(clauses.values());
    }

    /** A clause stands below the one it is a part of: so a reader sees the whole first, and none is a part of itself. */
    private static void checkParent(Form form, FrameworkClause clause, Map<String, FrameworkClause> above) {
        Optional<String> unknown = clause.parent().filter(parent -> !above.containsKey(parent));
        unknown.ifPresent(parent -> form.note(
                IssueCode.RULESET_UNKNOWN_REFERENCE,
                form.at("parent"),
                "no clause `" + parent + "` is listed above this one" + Nearest.hint(parent, above.keySet())));
        if (levels(clause, above) > DEEPEST) {
            form.invalid("parent", "clauses are nested more than " + DEEPEST + " levels deep");
        }
    }

    private static int levels(FrameworkClause clause, Map<String, FrameworkClause> above) {
        int levels = 1;
        Optional<FrameworkClause> parent = clause.parent().map(above::get);
        while (parent.isPresent() && levels <= DEEPEST) {
            levels++;
            parent = parent.get().parent().map(above::get);
        }
        return levels;
    }
}
