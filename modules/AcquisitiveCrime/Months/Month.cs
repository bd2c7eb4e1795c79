using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SaferCity.AcquisitiveCrime.Months;

/// <summary>A calendar month: the finest time by which the police publish crimes.</summary>
internal readonly record struct Month : IComparable<Month>
{
    private readonly int number;

    private Month(int number) => this.number = number;

    public Month(int year, int month) : this((year * 12) + month - 1)
    {
    }

    public int Year => number / 12;

    /// <summary>1 for January.</summary>
    public int OfYear => (number % 12) + 1;

    public DateOnly FirstDay => new(Year, OfYear, 1);

    /// <summary>"March 2017".</summary>
    public string InWords => FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads yyyy-MM and nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Month month)
    {
        var read = DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = read ? Of(day) : default;
        return read;
    }

    public static Month Parse(string text) => TryParse(text, out var month) ? month : throw new FormatException("A month is yyyy-MM.");

    public Month Add(int months) => new(number + months);

    public int Until(Month later) => later.number - number;

    public int CompareTo(Month other) => number.CompareTo(other.number);

    public static bool operator <(Month left, Month right) => left.number < right.number;

    public static bool operator >(Month left, Month right) => left.number > right.number;

    public static bool operator <=(Month left, Month right) => left.number <= right.number;

    public static bool operator >=(Month left, Month right) => left.number >= right.number;

    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
