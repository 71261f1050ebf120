/** A plugin that derives one indicator: the template to copy. */
package org.example.injury;
