package org.assay.ruleset.model;

import java.time.LocalDate;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;

/**
 * An example of a whole company: given these answers, this score.
 *
 * @param name what it shows
 * @param given the company
 * @param asOf the day it is judged as of
 * @param expected the figures that have to come out
 * @param at where it is written
 */
public record GoldenCase(String name, CompanyProfile given, LocalDate asOf, ExpectedFigures expected, Location at) {}
