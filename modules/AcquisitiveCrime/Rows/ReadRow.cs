namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>One line of a file: a row, or the problem for which it is left out.</summary>
internal readonly record struct ReadRow(PoliceRow? Row, RowProblem? Problem);
