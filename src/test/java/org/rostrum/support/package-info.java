/// Hand-written fakes and fixtures that the tests of several packages share.
@NullMarked
package org.rostrum.support;

import org.jspecify.annotations.NullMarked;
