package org.assay.http;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a request says about its body.
 *
 * @param name such as {@code application/json}, in lower case
 * @param parameters what follows it, such as {@code charset=utf-8}, in lower case
 */
record MediaType(String name, List<String> parameters) {
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");

    static MediaType parse(String header) {
        List<String> parts =
                Arrays.stream(header.split(";", -1)).map(String::strip).toList();
        return new MediaType(parts.get(0), parts.subList(1, parts.size()));
    }

    /** Returns whether no other character set than UTF-8 is named. */
    boolean isUtf8() {
        return parameters.stream()
                .filter(parameter -> parameter.startsWith("charset="))
                .map(parameter -> parameter.substring("charset=".length()).replace("\"", ""))
                .allMatch(UTF_8::contains);
    }
}
