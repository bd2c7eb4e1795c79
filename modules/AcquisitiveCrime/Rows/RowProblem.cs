namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>Why a row was left out.</summary>
/// <param name="Line">Counted from 1, the heading.</param>
/// <param name="Column">The column's heading; empty where the whole row is meant.</param>
/// <param name="Reason">A sentence for the person who imported the file.</param>
internal sealed record RowProblem(int Line, string Column, string Reason);
