using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SaferCity.Kernel.Storage;

/// <summary>Instants are kept as microseconds since 1970 (UTC): the same order and equality on both engines.</summary>
public static class Instants
{
    public static long ToMicroseconds(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long microseconds) => new(DateTimeOffset.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>Now, cut to what storage keeps.</summary>
    public static DateTimeOffset Now(this TimeProvider clock) => FromMicroseconds(ToMicroseconds(clock.GetUtcNow()));

    /// <summary>Today in London.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), London).DateTime);

    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
}

internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(at => Instants.ToMicroseconds(at), microseconds => Instants.FromMicroseconds(microseconds));
