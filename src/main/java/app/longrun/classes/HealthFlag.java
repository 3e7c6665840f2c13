package app.longrun.classes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coach may know of a member's pain, without the answers behind it.
 *
 * @param band SAFE, ACCEPTABLE or TOO_HIGH (science.md 7.3)
 * @param until the last day it holds; none = until it is taken back
 */
public record HealthFlag(
        String region, String band, @Nullable LocalDate until) {}
