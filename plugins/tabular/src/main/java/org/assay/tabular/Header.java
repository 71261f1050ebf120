package org.assay.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Issues;
import org.assay.api.issue.Nearest;
import org.assay.api.issue.Pointer;
import org.assay.api.value.Bounds;
import org.assay.api.value.Datum;

/** What the columns of a table say of a profile, by their names in its first row. */
final class Header {
    private static final Set<String> TEXTS = Set.of("id", "name", "country", "region", "sector", "employees");
    private static final Map<String, List<String>> GROUPS = Map.of(
            "company", List.of("id", "name", "os_id"),
            "site", List.of("id", "name", "os_id"),
            "period", List.of("from", "to"));
    private static final Set<String> NOT_IN_TABLES =
            Set.of("answers", "certificates", "determinations", "costs", "company", "site", "period");
    private static final List<String> ABOUT_ANSWER = List.of("unit", "source");
    private static final String EVIDENCE = "evidence";
    private static final List<String> ABOUT_EVIDENCE = List.of("reference", "date", "valid_until");
    private static final String LIST = "[]";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*+(?:\\.[a-z][a-z0-9_]*+)*+");

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private final Map<String, Piece> profile = new LinkedHashMap<>();
    private final Map<String, Piece> answers = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Row row;

    /**
     * Reads the names.
     *
     * @throws AssayException with everything that is wrong with them
     */
    Header(Row row) {
        this.row = row;
        names();
        GROUPS.forEach(this::group);
        columns.forEach(this::column);
        if (!columns.containsKey("id")) {
            issues.add(row.issue(
                    IssueCode.PROFILE_MISSING_KEY, row.at(), "the column `id` is missing; every row needs an id"));
        }
        if (!issues.isEmpty()) {
            throw new AssayException(Issues.first(issues));
        }
    }

    /**
     * Returns a row as the document that the profile would be in JSON.
     *
     * @throws AssayException if something stands under no name
     */
    Datum.Fields document(Row of) {
        unnamed.stream()
                .filter(column -> !of.cells().get(column).isBlank())
                .findFirst()
                .ifPresent(column -> {
                    throw of.fault(
                            IssueCode.PROFILE_UNKNOWN_KEY, of.at(column, ""), "the column of this cell has no name");
                });
        Datum.Fields head = new Piece.Group(profile).fields(of);
        Map<String, Datum> all = new LinkedHashMap<>(head.entries());
        all.put("answers", new Piece.Group(answers).fields(of));
        return new Datum.Fields(all, head.keys(), of.at());
    }

    private void names() {
        for (int column = 0; column < row.cells().size(); column++) {
            String name = row.cells().get(column).text().strip();
            if (name.isEmpty()) {
                unnamed.add(column);
            } else if (columns.putIfAbsent(name, column) != null) {
                refuse(IssueCode.PROFILE_DUPLICATE_KEY, column, "the column " + shown(name) + " stands twice");
            }
        }
    }

    private void group(String key, List<String> fields) {
        Map<String, Piece> members = new LinkedHashMap<>();
        fields.forEach(
                field -> one(key + "." + field, "/" + key + "/" + field).ifPresent(piece -> members.put(field, piece)));
        if (!members.isEmpty()) {
            profile.put(key, new Piece.Group(members));
        }
    }

    private Optional<Piece> one(String name, String pointer) {
        return Optional.ofNullable(columns.get(name)).map(column -> new Piece.One(column, pointer));
    }

    private void column(String name, int column) {
        String id = name.endsWith(LIST) ? name.substring(0, name.length() - LIST.length()) : name;
        if (TEXTS.contains(name)) {
            profile.put(name, new Piece.One(column, "/" + name));
        } else if (NOT_IN_TABLES.contains(id)) {
            refuse(IssueCode.PROFILE_UNKNOWN_KEY, column, "`" + id + "` does not fit into one cell" + whereInstead(id));
        } else if (id.length() > Bounds.KEY || !ID.matcher(id).matches()) {
            refuse(
                    IssueCode.PROFILE_UNKNOWN_KEY,
                    column,
                    shown(name)
                            + " is neither a key of a profile nor the id of an indicator, such as hours.weekly_normal"
                            + Nearest.hint(name.length() > Bounds.KEY ? "" : name, TEXTS));
        } else if (!isOfGroup(name) && !isAboutAnother(name) && answers.put(id, answer(id, name, column)) != null) {
            refuse(IssueCode.PROFILE_DUPLICATE_KEY, column, "`" + id + "` is answered in two columns");
        }
    }

    private static String whereInstead(String key) {
        return GROUPS.containsKey(key)
                ? "; write " + key + "." + String.join(", " + key + ".", GROUPS.get(key))
                : "; profiles with it are written in JSON or YAML";
    }

    private static boolean isOfGroup(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && GROUPS.getOrDefault(name.substring(0, dot), List.of()).contains(name.substring(dot + 1));
    }

    private boolean isAboutAnother(String name) {
        return aboutOthers().stream()
                .filter(name::endsWith)
                .map(about -> name.substring(0, name.length() - about.length()))
                .anyMatch(id -> columns.containsKey(id) || columns.containsKey(id + LIST));
    }

    private static Set<String> aboutOthers() {
        Set<String> endings = new TreeSet<>(Set.of("." + EVIDENCE));
        ABOUT_ANSWER.forEach(key -> endings.add("." + key));
        ABOUT_EVIDENCE.forEach(key -> endings.add("." + EVIDENCE + "." + key));
        return endings;
    }

    private Piece answer(String id, String name, int column) {
        String pointer = Pointer.of("/answers", id);
        Piece value = name.endsWith(LIST) ? new Piece.Listed(column, pointer) : new Piece.One(column, pointer);
        Map<String, Piece> more = described(id, pointer, ABOUT_ANSWER);
        evidence(id + "." + EVIDENCE, Pointer.of(pointer, EVIDENCE)).ifPresent(piece -> more.put(EVIDENCE, piece));
        return more.isEmpty() ? value : new Piece.Described("value", value, new Piece.Group(more), true);
    }

    private Optional<Piece> evidence(String name, String pointer) {
        Piece kind = one(name, pointer).orElseGet(() -> new Piece.Group(Map.of()));
        Map<String, Piece> more = described(name, pointer, ABOUT_EVIDENCE);
        return columns.containsKey(name) || !more.isEmpty()
                ? Optional.of(new Piece.Described("kind", kind, new Piece.Group(more), false))
                : Optional.empty();
    }

    private Map<String, Piece> described(String name, String pointer, List<String> keys) {
        Map<String, Piece> more = new LinkedHashMap<>();
        keys.forEach(key -> one(name + "." + key, Pointer.of(pointer, key)).ifPresent(piece -> more.put(key, piece)));
        return more;
    }

    private void refuse(IssueCode code, int column, String message) {
        if (issues.size() <= Issues.MOST) {
            issues.add(row.issue(code, row.at(column, ""), message));
        }
    }

    private static String shown(String name) {
        return "`" + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "`";
    }
}
