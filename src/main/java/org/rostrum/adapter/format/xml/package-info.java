/// Readers of records of parliaments in XML. Reads by the JDK's StAX, which resolves no entity.
@NullMarked
package org.rostrum.adapter.format.xml;

import org.jspecify.annotations.NullMarked;
