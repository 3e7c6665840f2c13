package app.longrun.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** The chart element; ECharts itself is loaded by the browser only when a chart is on the page. */
@Tag("lr-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./components/lr-chart.ts")
abstract sealed class Chart extends Component permits LineChart, BarChart {

    Chart(String kind, ChartData data) {
        getElement().setProperty("kind", kind);
        show(data);
    }

    /** Shows other data in the same chart. */
    public void show(ChartData data) {
        getElement().setProperty("summary", data.summary());
        getElement().setProperty("unit", data.unit());
        getElement().setPropertyList("labels", data.labels());
        getElement().setPropertyList("series", data.series());
    }
}
