/** A plugin that scores: it combines members by a mean that no operator of the grammar is. */
package org.example.harmonic;
