using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Paging;

/// <summary>Lists in order of a day, newest first, go on by the Kernel's token: its instant is the day's beginning.</summary>
internal static class Days
{
    public static (DateOnly Day, Guid Id) Read(string token)
    {
        var (at, id) = PageToken.Read(token);
        return (DateOnly.FromDateTime(at.UtcDateTime), id);
    }

    public static string Token(DateOnly day, IId id) => new PageToken(new(day, TimeOnly.MinValue, TimeSpan.Zero), id.Value).ToString();
}
