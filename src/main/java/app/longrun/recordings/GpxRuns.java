package app.longrun.recordings;

import app.longrun.platform.Refusal;
import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Length;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
import io.jenetics.jpx.geom.Geoid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** The run in a GPX track: from its first moment to its last, along the points of each segment. */
final class GpxRuns {

    private GpxRuns() {}

    static RecordedRun read(byte[] file) {
        List<TrackSegment> segments =
                gpx(file).tracks().flatMap(Track::segments).toList();
        Moments moments = new Moments();
        segments.stream()
                .flatMap(TrackSegment::points)
                .forEach(point -> point.getTime().ifPresent(moments::add));
        double metres = segments.stream()
                .map(segment -> segment.points().collect(Geoid.WGS84.toPathLength()))
                .mapToDouble(length -> length.to(Length.Unit.METER))
                .sum();
        return new RecordedRun(moments.start(), moments.length(), (int) (metres + 0.5), null);
    }

    private static GPX gpx(byte[] file) {
        try {
            return GPX.Reader.of(GPX.Reader.Mode.LENIENT).read(new ByteArrayInputStream(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("recordings.refused.xml");
        }
    }
}
