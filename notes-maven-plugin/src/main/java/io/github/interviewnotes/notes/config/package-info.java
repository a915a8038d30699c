/**
 * What a contributor may set in the folder {@code rules/}, read into typed values. Everything that is not understood is a
 * {@link io.github.interviewnotes.notes.config.ConfigException} with its place and, where something is near, what was probably
 * meant. The YAML library stays inside this package.
 */
package io.github.interviewnotes.notes.config;
