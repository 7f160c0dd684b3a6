/// Readers of web pages as a browser saves them. Home of jsoup.
@NullMarked
package org.rostrum.adapter.format.web;

import org.jspecify.annotations.NullMarked;
