package org.assay.api.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate the company holds.
 *
 * @param standard such as {@code ISO14001}
 * @param edition such as {@code 2015}
 * @param scope what it covers, in words
 * @param body who issued it
 * @param accredited whether that body is accredited for it
 * @param from first day
 * @param to last day
 * @param site the id of the site it was issued for; empty for every site of the company
 */
public record Certificate(
        String standard,
        Optional<String> edition,
        Optional<String> scope,
        Optional<String> body,
        boolean accredited,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> site) {}
