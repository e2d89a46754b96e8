package no.fotfeste.plan.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;

/**
 * A road as a drawing: where each line, shape and word stands. One lane is one chain; all run to the same goal on the right.
 *
 * @param lines the lanes, the deciding one last so that it lies on top
 * @param dots the stops
 * @param goal where the lanes meet
 */
public record Drawing(int width, int height, List<Line> lines, List<Dot> dots, Goal goal) {

    private static final int WIDTH = 960;
    private static final int FIRST = 84;
    private static final int LAST = 772;
    private static final int GOAL = 884;
    private static final int MOST_STOPS = 6;
    private static final int TOP = 62;
    private static final int PITCH = 122;
    private static final int BELOW = 58;
    private static final double CHARACTER = 7.4;

    public Drawing {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
    }

    /**
     * One line.
     *
     * @param path as SVG writes it
     * @param decides drawn thick
     */
    @PlainText
    public record Line(String path, boolean decides) {}

    /** One stop with the words above and below it. */
    public record Dot(
            int x,
            int y,
            RoadStop.Look look,
            boolean decidesNow,
            Secret<List<String>> above,
            Secret<List<String>> below) {}

    /** The end of the road. */
    public record Goal(int x, int y, boolean reached) {}

    /** What is written at a stop. */
    @PlainText
    public record Words(Secret<String> title, String state) {

        /** As it was written: what is personal is hidden at once. */
        public Words(String title, String state) {
            this(Secret.of(title), state);
        }
    }

    /** Draws. */
    public static Drawing of(Road road, Function<RoadStop, Words> words) {
        return new Pen(road, words).draw();
    }

    private static final class Pen {
        private final Road road;
        private final Function<RoadStop, Words> words;
        private final List<List<RoadStop>> shown;
        private final List<Integer> firstColumn = new ArrayList<>();
        private final int step;
        private final int goalY;

        Pen(Road road, Function<RoadStop, Words> words) {
            this.road = road;
            this.words = words;
            this.shown = road.lanes().stream().map(Pen::lastOf).toList();
            int columns = 1;
            for (int lane = 0; lane < shown.size(); lane++) {
                firstColumn.add(branch(lane).map(place -> columnOf(place) + 1).orElse(0));
                columns = Math.max(
                        columns, firstColumn.get(lane) + shown.get(lane).size());
            }
            this.step = columns == 1 ? 0 : Math.min(230, (LAST - FIRST) / (columns - 1));
            this.goalY = TOP + PITCH * Math.max(0, shown.size() - 1) / 2;
        }

        /** Of a long chain the part that lies ahead, with the last that is done before it. */
        private static List<RoadStop> lastOf(Lane lane) {
            List<RoadStop> stops = lane.stops();
            if (stops.size() <= MOST_STOPS) {
                return stops;
            }
            int next = lane.next().map(stops::indexOf).orElse(stops.size());
            int from = Math.clamp(next - 1L, 0, stops.size() - MOST_STOPS);
            return stops.subList(from, from + MOST_STOPS);
        }

        private Optional<Lane.Place> branch(int lane) {
            return road.lanes().get(lane).branchesFrom().filter(place -> columnOf(place) >= 0);
        }

        /** The column of a stop of an earlier lane, or -1 when it has no room in the drawing. */
        private int columnOf(Lane.Place place) {
            RoadStop stop = road.lanes().get(place.lane()).stops().get(place.stop());
            int index = shown.get(place.lane()).indexOf(stop);
            return index < 0 ? -1 : firstColumn.get(place.lane()) + index;
        }

        Drawing draw() {
            List<Line> lines = new ArrayList<>();
            List<Dot> dots = new ArrayList<>();
            for (int lane = shown.size() - 1; lane >= 0; lane--) {
                lines.add(new Line(path(lane), road.lanes().get(lane).decides()));
                dots(lane, dots);
            }
            int height = TOP + PITCH * Math.max(0, shown.size() - 1) + BELOW;
            return new Drawing(WIDTH, height, lines, dots, new Goal(GOAL, goalY, road.isReached()));
        }

        private String path(int lane) {
            int y = y(lane);
            int from = x(firstColumn.get(lane));
            int to = Math.max(x(firstColumn.get(lane) + shown.get(lane).size() - 1) + 12, LAST + 14);
            String start = branch(lane)
                    .map(place -> "M%d %dC%d %d %d %d %d %d"
                            .formatted(
                                    x(columnOf(place)),
                                    y(place.lane()),
                                    x(columnOf(place)) + step / 2,
                                    y(place.lane()),
                                    from - step / 2,
                                    y,
                                    from,
                                    y))
                    .orElse("M%d %d".formatted(from, y));
            int bend = (GOAL - to) / 2;
            return start + "H%dC%d %d %d %d %d %d".formatted(to, to + bend, y, GOAL - bend, goalY, GOAL, goalY);
        }

        private void dots(int lane, List<Dot> dots) {
            Optional<RoadStop> next = road.lanes().get(lane).next();
            boolean decides = road.lanes().get(lane).decides();
            int width = step == 0 ? 40 : (int) (step / CHARACTER) - 1;
            for (int i = 0; i < shown.get(lane).size(); i++) {
                RoadStop stop = shown.get(lane).get(i);
                Words said = words.apply(stop);
                int column = firstColumn.get(lane) + i;
                dots.add(new Dot(
                        x(column),
                        y(lane),
                        stop.look(),
                        decides && next.filter(stop::equals).isPresent(),
                        Secret.of(Wrapped.lines(said.title().reveal(), width, 2)),
                        Secret.of(Wrapped.lines(said.state(), width + 2, 2))));
            }
        }

        private int x(int column) {
            return FIRST + column * step;
        }

        private static int y(int lane) {
            return TOP + PITCH * lane;
        }
    }
}
