package org.assay.api.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when parameters are looked up.
 *
 * @param country ISO 3166-1 alpha-2; empty for what holds everywhere
 * @param region ISO 3166-2; comes before its country
 * @param sector an ISIC class such as {@code ISIC-1410}; empty for what holds for all
 * @param day the day, usually the last of a reporting period
 */
public record PlaceAndDay(Optional<String> country, Optional<String> region, Optional<String> sector, LocalDate day) {}
