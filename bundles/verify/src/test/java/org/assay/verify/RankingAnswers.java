package org.assay.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.value.Datum;

/** The answers that a published ranking is worked out from, as company profiles; the published points are left alone. */
final class RankingAnswers {
    private final List<Answer> answers;

    /** One line of the file: what is published of one company, on one element, for one service. */
    private record Answer(
            String company, String indicator, String composite, String service, String element, String text) {
        static Answer of(String line) {
            String[] cells = line.split(",", -1);
            return new Answer(cells[0], cells[3], cells[4], cells[6], cells[7], cells[8]);
        }

        String list() {
            return "rdr." + word(indicator);
        }

        String field() {
            return "e" + element.substring(element.indexOf('.') + 1);
        }
    }

    private RankingAnswers(List<Answer> answers) {
        this.answers = answers;
    }

    /** Reads the file; no cell of it holds a comma. */
    static RankingAnswers read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return new RankingAnswers(lines.skip(1).map(Answer::of).toList());
        }
    }

    /** Returns every element that is asked of some company. */
    Set<String> elements() {
        return answers.stream().map(Answer::element).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what each company is asked: indicator and service, with a bar between them, as the publisher has it. */
    Map<String, Set<String>> services() {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::company,
                        Collectors.mapping(answer -> answer.indicator() + "|" + answer.service(), Collectors.toSet())));
    }

    /** Returns a profile for each company, by its name. */
    Map<String, CompanyProfile> profiles() {
        Map<String, List<Answer>> companies = answers.stream()
                .collect(Collectors.groupingBy(Answer::company, LinkedHashMap::new, Collectors.toList()));
        Map<String, CompanyProfile> profiles = new LinkedHashMap<>();
        companies.forEach((company, own) -> profiles.put(company, profile(company, own)));
        return profiles;
    }

    private static CompanyProfile profile(String company, List<Answer> own) {
        Map<String, Map<String, Map<String, Datum>>> lists = new LinkedHashMap<>();
        for (Answer answer : own) {
            lists.computeIfAbsent(answer.list(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(answer.service(), any -> head(answer))
                    .put(answer.field(), scalar(word(answer.text())));
        }
        Map<String, Datum> answers = new LinkedHashMap<>();
        lists.forEach((list, records) -> answers.put(
                list,
                new Datum.Items(
                        records.values().stream().map(RankingAnswers::fields).toList(), Location.NONE)));
        Map<String, Datum> document = Map.of("id", scalar(word(company)), "answers", fields(answers));
        return ProfileForm.read(fields(document), new ArrayList<>()).orElseThrow();
    }

    private static Map<String, Datum> head(Answer answer) {
        Map<String, Datum> record = new LinkedHashMap<>();
        record.put("composite", scalar(word(answer.composite())));
        record.put("service", scalar(answer.service()));
        return record;
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static Datum scalar(String text) {
        return new Datum.Scalar(text, Location.NONE);
    }

    private static Datum fields(Map<String, Datum> entries) {
        return new Datum.Fields(entries, Map.of(), Location.NONE);
    }
}
