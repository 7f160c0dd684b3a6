/// Draws pictures: the quote card, the chart of who spoke on what, and lines that measure. Home of
/// AWT and JFreeChart.
@NullMarked
package org.rostrum.adapter.picture;

import org.jspecify.annotations.NullMarked;
