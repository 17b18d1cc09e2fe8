package dev.compere.telegram.update;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.compere.telegram.object.Unmodelled;

/// An update that no record is made for. Its content was not read.
public record Unhandled(@JsonProperty("@type") String type) implements TdUpdate, Unmodelled {}
