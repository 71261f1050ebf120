package org.assay.core.assess;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.profile.Evidence;
import org.assay.api.ruleset.Indicator;
import org.assay.api.value.Datum;
import org.assay.api.value.Value;
import org.assay.core.facts.Fact;
import org.assay.core.facts.Observed;
import org.assay.core.facts.Typing;

/** Digests a profile over its typed answers: the same facts in YAML and in JSON, in any order, agree. */
final class ProfileDigest {
    private static final int USUAL_LENGTH = 1 << 14;

    private final Function<String, Optional<Indicator>> dictionary;
    private final Typing typing;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    private ProfileDigest(Typing typing, Function<String, Optional<Indicator>> dictionary) {
        this.dictionary = dictionary;
        this.typing = typing;
    }

    static String of(CompanyProfile profile, Typing typing, Function<String, Optional<Indicator>> dictionary) {
        ProfileDigest digest = new ProfileDigest(typing, dictionary);
        digest.add(profile);
        byte[] bytes = digest.text.toString().getBytes(StandardCharsets.UTF_8);
        return "sha256:" + HexFormat.of().formatHex(Digests.sha256(bytes));
    }

    private void add(CompanyProfile profile) {
        line("id", profile.id());
        line("name", profile.name());
        line("company", profile.company());
        line("site", profile.site());
        line("country", profile.country());
        line("region", profile.region());
        line("sector", profile.sector());
        line("employees", profile.employees());
        line("period", profile.period());
        line("certificates", profile.certificates());
        profile.determinations().forEach(this::add);
        profile.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(answer -> add(answer.getKey(), answer.getValue()));
    }

    private void add(Determination one) {
        line(
                "determination",
                List.of(one.requirement(), one.outcome(), one.severity(), one.reason(), one.by(), one.date()));
    }

    private void add(String id, Answer answer) {
        Optional<Indicator> indicator = dictionary.apply(id);
        if (indicator.isPresent()) {
            Fact fact = typing.fact(indicator.get(), answer);
            for (Observed one : fact.observed()) {
                text.append(id).append('=').append(canonical(one.value())).append(' ');
                add(one.evidence());
                text.append(' ').append(one.source()).append('\n');
            }
        } else {
            answer.observations()
                    .forEach(one -> line(
                            id, canonical(one.value()) + " " + one.unit() + " " + one.evidence() + " " + one.source()));
        }
    }

    private void line(String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }

    private void add(Evidence evidence) {
        text.append("Evidence[kind=").append(evidence.kind());
        add(", reference=", evidence.reference());
        add(", date=", evidence.date());
        add(", validUntil=", evidence.validUntil());
        text.append(']');
    }

    private void add(String name, Optional<?> value) {
        text.append(name);
        value.ifPresentOrElse(
                one -> text.append("Optional[").append(one).append(']'), () -> text.append("Optional.empty"));
    }

    private static String canonical(Value value) {
        if (value instanceof Value.Num number) {
            return number.value().toPlainString();
        }
        if (value instanceof Value.Items items) {
            return items.members().stream()
                    .map(ProfileDigest::canonical)
                    .toList()
                    .toString();
        }
        if (value instanceof Value.Fields fields) {
            Map<String, String> sorted = new TreeMap<>();
            fields.entries().forEach((key, member) -> sorted.put(key, canonical(member)));
            return sorted.toString();
        }
        return value.toString();
    }

    private static String canonical(Datum datum) {
        if (datum instanceof Datum.Scalar scalar) {
            return scalar.text();
        }
        if (datum instanceof Datum.Items items) {
            List<String> members =
                    items.members().stream().map(ProfileDigest::canonical).toList();
            return members.toString();
        }
        if (datum instanceof Datum.Fields fields) {
            Map<String, String> sorted = new TreeMap<>();
            fields.entries().forEach((key, member) -> sorted.put(key, canonical(member)));
            return sorted.toString();
        }
        return "null";
    }
}
