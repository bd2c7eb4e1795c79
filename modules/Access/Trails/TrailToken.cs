using System.Buffers.Text;
using System.Globalization;
using System.Text;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Trails;

/// <summary>Where a page of the trail ended, as an opaque text.</summary>
internal static class TrailToken
{
    public static string Of(TrailLine last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Instants.ToMicroseconds(last.At)} {last.Room} {last.Number}")));

    /// <exception cref="FluentValidation.ValidationException">The token is not one of ours.</exception>
    public static TrailPlace Read(string token)
    {
        if (token.Length == 0) return TrailPlace.Start;
        if (token.Length <= 200 && Base64Url.IsValid(token) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split(' ') is [var at, var room, var number]
            && long.TryParse(at, CultureInfo.InvariantCulture, out var microseconds) && microseconds >= 0 && microseconds <= Instants.ToMicroseconds(TrailPlace.Start.At)
            && long.TryParse(number, CultureInfo.InvariantCulture, out var last)) return new(Instants.FromMicroseconds(microseconds), room, last);
        throw FormProblem.In("page_token", "Send the token of the page before, unchanged, or none for the first page.");
    }
}
