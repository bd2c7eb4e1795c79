using System.Buffers.Text;
using System.Text;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Paging;

/// <summary>Where a list in order of a text goes on: after this text and id. Opaque to callers. Lists in order of time use the Kernel's token.</summary>
internal readonly record struct ListToken(string After, Guid Id)
{
    private const string Sentence = "Send the token of the page before, unchanged, or none for the first page.";

    public override string ToString() => Base64Url.EncodeToString([.. Id.ToByteArray(), .. Encoding.UTF8.GetBytes(After)]);

    /// <exception cref="FluentValidation.ValidationException">The token is not one of ours.</exception>
    public static ListToken Read(string token)
    {
        if (token.Length == 0) return new("", Guid.Empty);
        if (token.Length > 2_000 || !Base64Url.IsValid(token)) throw FormProblem.In("page_token", Sentence);
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length < 16) throw FormProblem.In("page_token", Sentence);
        var after = Encoding.UTF8.GetString(bytes.AsSpan(16));
        if (Kernel.Text.TextRule.Problem(after) is not null) throw FormProblem.In("page_token", Sentence);
        return new(after, new Guid(bytes.AsSpan(0, 16)));
    }

    /// <summary>The key by which a name is put in order: alike on both engines.</summary>
    public static string Key(string name) => name.Trim().ToUpperInvariant();
}
