package app.longrun.palette.ui;

import java.io.Serializable;
import org.springframework.modulith.NamedInterface;

/**
 * Somewhere one can go.
 *
 * @param address below the application's own
 */
@NamedInterface("navigation")
public record Destination(String label, String address) implements Serializable {}
