namespace SaferCity.Story.Police;

/// <summary>A month of invented decisions about invented crimes.</summary>
internal static class OutcomesFile
{
    private const string Heading = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type";

    public static IEnumerable<string> Write(DateOnly month, int rows, Random random)
    {
        yield return Heading;
        for (var i = 0; i < rows; i++)
            yield return $"{StreetFile.CrimeId(random)},{month:yyyy-MM},City of London Police,City of London Police,{Place.Somewhere(random)},{random.Pick(Weights.Outcomes)}";
    }
}
