/// Commands and Guice modules: the only place that knows every other package.
package dev.compere.app;
