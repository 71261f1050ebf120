package org.assay.api.service;

/**
 * What one kind of file may hold, for editors that help while it is written.
 *
 * @param kind what the kind is called, such as {@code requirement}
 * @param files which files are of this kind, such as {@code requirements/<area>/<id>.yaml}
 * @param text a JSON Schema, draft 2020-12
 */
public record FileSchema(String kind, String files, String text) {}
