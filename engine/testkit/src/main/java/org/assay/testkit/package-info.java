/** Runs the real engine inside a test, for the authors of plugins and rulesets. */
package org.assay.testkit;
