using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Disclosures;

/// <summary>Which records, and which that were erased, somebody's words name.</summary>
internal sealed class ErasedCases(References references, ClosedRecords closed)
{
    /// <summary>Those that were erased. Who may not know of one learns nothing: what they write goes as it would have gone with the case.</summary>
    /// <exception cref="Kernel.Refusals.RefusedException">One was erased, and the caller may know of it.</exception>
    public async Task<List<ErasedCase>> NamedInAsync(IEnumerable<string?> words, CancellationToken cancellationToken)
    {
        var gone = new List<ErasedCase>();
        foreach (var named in await RecordsInAsync(string.Join('\n', words), cancellationToken))
        {
            DisclosureRefusals.CaseErased.When(await closed.HoldKnownAsync(named.Record.Value, cancellationToken));
            if (await closed.HoldAsync(named.Record.Value, cancellationToken)) gone.Add(named);
        }
        return gone;
    }

    public async Task<IEnumerable<ErasedCase>> RecordsInAsync(string text, CancellationToken cancellationToken) =>
        (await references.FindAsync([.. NamedReference.AllIn(text)], cancellationToken)).Select(one => new ErasedCase(RecordId.Of(one.Value), one.Key));
}
