package app.longrun.privacy;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Takes the rows of one table one by one. */
interface TableSink {

    /** Comes first, once, also when there is no row. */
    void begin(ResultSetMetaData columns) throws SQLException;

    /** Comes for each row, in order. */
    void row(ResultSet row) throws SQLException;
}
