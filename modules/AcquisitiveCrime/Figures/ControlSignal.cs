namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>The three signals that the partnership looks for: one beyond 3 SD, two of three beyond 2 SD on the same side, eight in a row on one side.</summary>
internal static class ControlSignal
{
    /// <summary>What the last of some months shows, given how many standard deviations each lies from the mean.</summary>
    public static string At(IReadOnlyList<double> distances)
    {
        if (Math.Abs(distances[^1]) > 3) return "beyond the action limit";
        var side = Math.Sign(distances[^1]);
        if (Math.Abs(distances[^1]) > 2 && distances.TakeLast(3).Count(d => d * side > 2) >= 2) return "two of three months beyond the warning limit";
        return distances.Count >= 8 && side != 0 && distances.TakeLast(8).All(d => d * side > 0) ? "eight months in a row on one side" : "";
    }
}
