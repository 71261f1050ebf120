/** What is known about a company, typed, with its evidence. */
package org.assay.core.facts;
