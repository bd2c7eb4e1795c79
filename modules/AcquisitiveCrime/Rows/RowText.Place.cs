using System.Globalization;

namespace SaferCity.AcquisitiveCrime.Rows;

internal sealed partial class RowText
{
    /// <summary>Both or neither, and in the United Kingdom.</summary>
    public (double? Longitude, double? Latitude) Place(int longitude, int latitude)
    {
        if (parser[longitude].Length == 0 && parser[latitude].Length == 0) return (null, null);
        if (parser[longitude].Length == 0 || parser[latitude].Length == 0)
        {
            Complain(columns[parser[longitude].Length == 0 ? longitude : latitude], "One of longitude and latitude is empty.");
            return (null, null);
        }

        return (Coordinate(longitude, -9.0, 2.5), Coordinate(latitude, 49.0, 61.5));
    }

    /// <summary>A code of a lower layer super output area, or none: "E01000001", W and S for Wales and Scotland, "95…" for Northern Ireland.</summary>
    public string? Lsoa(int column)
    {
        var text = Optional(column);
        if (text is null || (text.Length is 8 or 9 && text[0] is 'E' or 'W' or 'S' or 'N' or '9' && !text.AsSpan(1).ContainsAnyExceptInRange('0', '9'))) return text;
        Complain(columns[column], $"“{Short(text)}” is not the code of an area.");
        return null;
    }

    private double? Coordinate(int column, double least, double most)
    {
        if (!double.TryParse(parser[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) || !double.IsFinite(degrees))
        {
            Complain(columns[column], $"“{Short(parser[column])}” is not a number of degrees.");
            return null;
        }

        if (degrees < least || degrees > most) Complain(columns[column], string.Create(CultureInfo.InvariantCulture, $"{degrees} lies outside the United Kingdom."));
        return degrees;
    }
}
