/** YAML to located pieces. */
package org.assay.ruleset.yaml;
