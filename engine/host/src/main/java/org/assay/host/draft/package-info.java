/** First drafts of the files that authors and companies write. */
package org.assay.host.draft;
