using System.Globalization;

namespace SaferCity.Practice.Papers;

/// <summary>How the partnership's papers print numbers: below ten as words.</summary>
public static class Numbers
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>"no", "one" to "nine", then figures with a comma every three digits.</summary>
    public static string InWords(int number) => number is >= 0 and < 10 ? Words[number] : number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 case", "one case", "two cases".</summary>
    public static string Of(int number, string one, string many) => $"{InWords(number)} {(number == 1 ? one : many)}";
}
