/// Draws the pictures that go with replies: the quote card and the chart of who spoke on what. Home
/// of AWT and JFreeChart.
@NullMarked
package org.rostrum.adapter.picture;

import org.jspecify.annotations.NullMarked;
