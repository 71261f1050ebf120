package org.assay.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.value.Form;

/** The parameters behind the question mark. What is wrong with them is collected and thrown once. */
final class Query {
    private final Map<String, List<String>> given;
    private final List<Issue> issues = new ArrayList<>();

    Query(Map<String, List<String>> given) {
        this.given = given;
    }

    static Query of(Context context) {
        return new Query(context.queryParamMap());
    }

    /** Returns every value of a parameter; none may be blank. */
    List<String> all(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.stream().anyMatch(String::isBlank)) {
            note("`" + name + "` is empty");
        }
        return values;
    }

    /** Returns the value of a parameter that may be given once. */
    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            note("`" + name + "` is given more than once");
        }
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** Returns the value of a parameter that must be given. */
    String required(String name) {
        if (given.getOrDefault(name, List.of()).isEmpty()) {
            note("`" + name + "` is missing");
        }
        return one(name).orElse("");
    }

    Optional<LocalDate> date(String name) {
        return typed(name, "a date such as 2026-03-31", Form::day);
    }

    Optional<Boolean> flag(String name) {
        return typed(name, "true or false", Form::truth);
    }

    /**
     * Ends the reading.
     *
     * @throws AssayException with all that is wrong, parameters other than those allowed among it
     */
    void allow(String... names) {
        Set<String> known = Set.of(names);
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                note("unknown parameter `" + name + "`" + Nearest.hint(name, known));
            }
        }
        if (!issues.isEmpty()) {
            throw new AssayException(issues);
        }
    }

    private <T> Optional<T> typed(String name, String expected, Function<String, Optional<T>> read) {
        return one(name).flatMap(value -> {
            Optional<T> typed = read.apply(value);
            if (typed.isEmpty()) {
                note("`" + name + "` must be " + expected + ", not `" + value + "`");
            }
            return typed;
        });
    }

    private void note(String message) {
        issues.add(Issue.error(IssueCode.REQUEST_INVALID, Location.NONE, message));
    }
}
