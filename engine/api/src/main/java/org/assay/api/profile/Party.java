package org.assay.api.profile;

import java.util.Optional;

/**
 * A company or a site, by id.
 *
 * @param id the id its owner gave it
 * @param name empty when not given
 * @param osId its Open Supply Hub id; empty when not given
 */
public record Party(String id, Optional<String> name, Optional<String> osId) {}
