package org.assay.host.recompute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.value.Datum;
import org.assay.api.value.Numbers;
import org.assay.host.recompute.Difference.Kind;

/**
 * Compares an assessment with the one that came out, value by value. How it is laid out and in which order the keys of a
 * mapping stand makes no difference, and neither do zeros at the end of a number; everything else does.
 */
final class Comparing {
    private final List<Difference> differences = new ArrayList<>();

    private Comparing() {}

    /** Returns everything that differs, what matters most first. */
    static List<Difference> of(Datum file, Datum recomputed) {
        Comparing comparing = new Comparing();
        comparing.compare(Place.TOP, file, recomputed);
        comparing.differences.sort(Comparator.comparing(
                difference -> Importance.of(difference.place().path())));
        return List.copyOf(comparing.differences);
    }

    private void compare(Place place, Datum file, Datum recomputed) {
        if (file instanceof Datum.Fields ours && recomputed instanceof Datum.Fields theirs) {
            fields(place, ours.entries(), theirs.entries());
        } else if (file instanceof Datum.Items ours && recomputed instanceof Datum.Items theirs) {
            items(place, ours.members(), theirs.members());
        } else if (!isSame(file, recomputed)) {
            differences.add(new Difference(Kind.CHANGED, place, Optional.of(file), Optional.of(recomputed)));
        }
    }

    private void fields(Place place, Map<String, Datum> file, Map<String, Datum> recomputed) {
        file.forEach((key, value) -> Optional.ofNullable(recomputed.get(key))
                .ifPresentOrElse(
                        other -> compare(place.key(key), value, other), () -> onlyInFile(place.key(key), value)));
        recomputed.forEach((key, value) -> {
            if (!file.containsKey(key)) {
                onlyRecomputed(place.key(key), value);
            }
        });
    }

    private void items(Place place, List<Datum> file, List<Datum> recomputed) {
        Map<String, Datum> ours = named(file);
        Map<String, Datum> theirs = named(recomputed);
        if (ours.size() == file.size() && theirs.size() == recomputed.size()) {
            byName(place, ours, theirs);
        } else {
            byNumber(place, file, recomputed);
        }
    }

    /** Returns the members by what each is called; fewer than there are if one has no name or shares it. */
    private static Map<String, Datum> named(List<Datum> members) {
        Map<String, Datum> named = new LinkedHashMap<>();
        members.forEach(member -> name(member).ifPresent(name -> named.put(name, member)));
        return named;
    }

    private static Optional<String> name(Datum member) {
        return member instanceof Datum.Fields fields
                ? text(fields, "ruleset")
                        .flatMap(id -> text(fields, "version").map(version -> id + "@" + version))
                        .or(() -> text(fields, "id"))
                        .or(() -> text(fields, "key"))
                        .or(() -> text(fields, "model"))
                : Optional.empty();
    }

    private static Optional<String> text(Datum.Fields fields, String key) {
        return fields.entries().get(key) instanceof Datum.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private void byName(Place place, Map<String, Datum> file, Map<String, Datum> recomputed) {
        List<String> names = List.copyOf(file.keySet());
        List<String> otherNames = List.copyOf(recomputed.keySet());
        for (int i = 0; i < names.size(); i++) {
            Place at = place.member(Integer.toString(i), names.get(i));
            Datum value = file.get(names.get(i));
            Optional.ofNullable(recomputed.get(names.get(i)))
                    .ifPresentOrElse(other -> compare(at, value, other), () -> onlyInFile(at, value));
        }
        for (int i = 0; i < otherNames.size(); i++) {
            if (!file.containsKey(otherNames.get(i))) {
                onlyRecomputed(place.member(Integer.toString(i), otherNames.get(i)), recomputed.get(otherNames.get(i)));
            }
        }
        if (!common(names, otherNames).equals(common(otherNames, names))) {
            differences.add(new Difference(Kind.REORDERED, place, Optional.empty(), Optional.empty()));
        }
    }

    private static List<String> common(List<String> names, List<String> others) {
        HashSet<String> known = new HashSet<>(others);
        return names.stream().filter(known::contains).toList();
    }

    private void byNumber(Place place, List<Datum> file, List<Datum> recomputed) {
        for (int i = 0; i < Math.max(file.size(), recomputed.size()); i++) {
            String number = Integer.toString(i);
            Place at = place.member(number, number);
            if (i >= recomputed.size()) {
                onlyInFile(at, file.get(i));
            } else if (i >= file.size()) {
                onlyRecomputed(at, recomputed.get(i));
            } else {
                compare(at, file.get(i), recomputed.get(i));
            }
        }
    }

    private void onlyInFile(Place place, Datum value) {
        differences.add(new Difference(Kind.ONLY_IN_FILE, place, Optional.of(value), Optional.empty()));
    }

    private void onlyRecomputed(Place place, Datum value) {
        differences.add(new Difference(Kind.ONLY_RECOMPUTED, place, Optional.empty(), Optional.of(value)));
    }

    private static boolean isSame(Datum file, Datum recomputed) {
        if (file instanceof Datum.Scalar ours && recomputed instanceof Datum.Scalar theirs) {
            return ours.quoted() == theirs.quoted()
                    && (ours.text().equals(theirs.text()) || (!ours.quoted() && isSameNumber(ours, theirs)));
        }
        return file instanceof Datum.Absent && recomputed instanceof Datum.Absent;
    }

    private static boolean isSameNumber(Datum.Scalar ours, Datum.Scalar theirs) {
        List<BigDecimal> numbers = Stream.of(ours, theirs)
                .flatMap(scalar -> Numbers.parse(scalar.text()).stream())
                .toList();
        return numbers.size() == 2 && numbers.get(0).compareTo(numbers.get(1)) == 0;
    }
}
