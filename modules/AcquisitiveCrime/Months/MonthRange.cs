namespace SaferCity.AcquisitiveCrime.Months;

/// <summary>Months in a row, the first and the last counted in.</summary>
internal readonly record struct MonthRange(Month From, Month To)
{
    public int Length => From.Until(To) + 1;

    public IEnumerable<Month> Months
    {
        get
        {
            for (var month = From; month <= To; month = month.Add(1)) yield return month;
        }
    }

    /// <summary>The same months a year earlier.</summary>
    public MonthRange YearBefore => new(From.Add(-12), To.Add(-12));

    /// <summary>The twelve months that end with <paramref name="last"/>.</summary>
    public static MonthRange YearThrough(Month last) => new(last.Add(-11), last);

    public bool Contains(Month month) => month >= From && month <= To;

    /// <summary>"January 2016 to September 2017".</summary>
    public string InWords => From == To ? From.InWords : $"{From.InWords} to {To.InWords}";
}
