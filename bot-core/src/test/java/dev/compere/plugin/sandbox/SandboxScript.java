package dev.compere.plugin.sandbox;

import groovy.lang.Script;

/// What the scripts of these tests are made from. Only the allow-list of the tests knows it.
public abstract class SandboxScript extends Script {}
