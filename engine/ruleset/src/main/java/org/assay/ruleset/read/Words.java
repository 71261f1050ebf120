package org.assay.ruleset.read;

import java.util.Optional;
import java.util.Set;
import org.assay.api.value.Form;

/** Reads keys that take one of a few words. */
final class Words {
    private Words() {}

    static Optional<String> oneOf(Form form, String key, Set<String> words) {
        Optional<String> word = form.text(key);
        word.filter(text -> !words.contains(text)).ifPresent(text -> {
            String allowed = String.join(", ", words.stream().sorted().toList());
            form.invalid(key, "`" + key + "` must be one of " + allowed + ", not \"" + text + "\"");
        });
        return word;
    }
}
