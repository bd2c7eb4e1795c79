using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Imports;

/// <summary>Where a list of lines goes on: after this line, as the page token that every list has.</summary>
internal static class LineToken
{
    public static string Of(int line) => new PageToken(Instants.FromMicroseconds(line), Guid.Empty).ToString();

    public static int Read(string token) => token.Length == 0 ? 0 : (int)Math.Min(int.MaxValue, Instants.ToMicroseconds(PageToken.Read(token).At));
}
