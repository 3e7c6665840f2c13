package app.longrun.assigning;

import java.io.Serializable;

/** An order that was carried out. */
public record Assigned(OrderId order, int people, int sessions) implements Serializable {}
