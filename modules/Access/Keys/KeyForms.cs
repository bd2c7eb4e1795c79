using FluentValidation;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Keys;

/// <summary>What forms about keys have in common.</summary>
internal static class KeyForms
{
    public static void MustBeAPublicKey<T>(this IRuleBuilder<T, string> field) => field.Custom((pem, form) =>
    {
        if (PublicKey.Read(pem) is { Key: null, Problem: var problem }) form.AddFailure(problem);
    });

    /// <summary>To end a key at once is to revoke it: its last day is not over yet.</summary>
    public static void MustBeALastDayIfGiven<T>(this IRuleBuilder<T, string> field, WallClock clock) =>
        field.MustBeADateIfGiven("Enter the key's last day, like 2026-12-31, or leave it empty")
            .Must(text => !Dates.IsDate(text) || Dates.Date(text) >= clock.Time.Today()).WithMessage("This day is over. To end a key at once, revoke it");
}
