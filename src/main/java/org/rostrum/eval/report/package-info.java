/// The report of a run as one web page that needs nothing else.
@NullMarked
package org.rostrum.eval.report;

import org.jspecify.annotations.NullMarked;
