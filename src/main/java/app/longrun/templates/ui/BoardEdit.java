package app.longrun.templates.ui;

import app.longrun.templates.BoardText;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/** A change in the structure, made in the text. */
interface BoardEdit extends UnaryOperator<BoardText>, Serializable {}
