namespace SaferCity.Story.Police;

/// <summary>A month of invented crimes and anti-social behaviour.</summary>
internal static class StreetFile
{
    private const string Heading = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

    private const string Force = "City of London Police,City of London Police";

    /// <summary>
    /// Heading and rows. Anti-social behaviour has neither Crime ID nor outcome, so that equal rows occur; in the months of 2018 a few Crime IDs come
    /// twice, with another place and outcome: both as in the real files.
    /// </summary>
    public static IEnumerable<string> Write(DateOnly month, int rows, Random random)
    {
        yield return Heading;
        string? twin = null;
        foreach (var type in Mixed(rows, random))
        {
            if (type == "Anti-social behaviour")
            {
                yield return $",{month:yyyy-MM},{Force},{Place.Somewhere(random)},{type},,";
                continue;
            }

            var repeats = twin is not null;
            var id = twin ?? CrimeId(random);
            twin = !repeats && month.Year == 2018 && random.Next(130) == 0 ? id : null;
            yield return $"{id},{month:yyyy-MM},{Force},{(repeats ? Place.Nowhere : Place.Somewhere(random))},{type},{random.Pick(Weights.LastOutcomes)},";
        }
    }

    /// <summary>64 characters, as long as a real one, and never a real one.</summary>
    public static string CrimeId(Random random)
    {
        Span<byte> bytes = stackalloc byte[28];
        random.NextBytes(bytes);
        return "invented" + Convert.ToHexStringLower(bytes);
    }

    private static string[] Mixed(int rows, Random random)
    {
        var types = Weights.ShareOut(rows, Weights.CrimeTypes).SelectMany(type => Enumerable.Repeat(type.Name, type.Count)).ToArray();
        random.Shuffle(types);
        return types;
    }
}
