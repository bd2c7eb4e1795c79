using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Disclosures;

/// <summary>What became of the words of a share.</summary>
internal enum DisclosureWords
{
    Kept,

    /// <summary>One of its cases was erased, and they may tell of its person: somebody who keeps the register looks.</summary>
    ToLookThrough,
    Erased,
}

/// <summary>A record whose personal data a room has erased.</summary>
internal sealed record ErasedCase(RecordId Record, string Reference);

/// <summary>The words of a share, written anew without the person of an erased case.</summary>
/// <param name="Others">Those of its lines that name no record.</param>
/// <param name="Recipient">Empty where it stays as it is, as the next two.</param>
internal sealed record NewWords(string What, string Purpose, string Necessity, string? NoConsentReason, string? WithoutAgreementReason, string? Findings, IReadOnlyList<string> Others, string Recipient, string Gateway, string DecidedBy);

/// <summary>What is left of a share when a record that it is about was erased.</summary>
internal sealed partial class Disclosure
{
    public DisclosureWords Words { get; private set; }

    /// <summary>Whether it is about this record, by a line or in its words.</summary>
    public bool IsAbout(ErasedCase erased) => about.Exists(line => !line.Erased && IsOf(line, erased))
        || new[] { What, Purpose, Necessity, NoConsentReason, WithoutAgreementReason, Findings, Recipient, Gateway, DecidedBy }.Any(words => NamedReference.IsIn(erased.Reference, words));

    /// <summary>
    /// A record that it is about was erased. The words go with it where they are about nothing else; otherwise another case may need them, and they wait until
    /// somebody has looked. That it was shared, to whom, when, by what law and who decided stays (UK GDPR, Article 5(2)), but for what names the record.
    /// </summary>
    public void Erase(ErasedCase erased)
    {
        foreach (var fact in GoWith([erased])) Record(fact);
    }

    /// <summary>An earlier version erased the words with this record and left what was typed round its reference.</summary>
    public void Tidy(ErasedCase erased)
    {
        foreach (var line in about.FindAll(line => !line.Erased && IsOf(line, erased)))
        {
            var others = OthersIn(line, erased.Reference);
            line.BecomeOnly(others.Length > 0 ? others : erased.Reference);
        }
        WithoutNaming(erased.Reference);
    }

    /// <summary>Somebody who keeps the register has looked through the words, because one of its cases was erased.</summary>
    /// <param name="anew">The words without that person; null where nothing of them was in the words.</param>
    /// <param name="gone">Erased records that they name all the same: they go with those.</param>
    public void LookThrough(NewWords? anew, IReadOnlyList<ErasedCase> gone)
    {
        DisclosureRefusals.NothingToLookThrough.When(Words is not DisclosureWords.ToLookThrough);

        Words = DisclosureWords.Kept;
        if (anew is not null) Become(anew);
        Record(new DisclosureLookedThrough(Id, anew is not null));
        foreach (var fact in GoWith(gone)) Record(fact);
    }

    /// <summary>All that people wrote, once these words take its place.</summary>
    public IEnumerable<string?> With(NewWords anew) =>
        [anew.What, anew.Purpose, anew.Necessity, anew.NoConsentReason, anew.WithoutAgreementReason, anew.Findings, .. anew.Others, Or(anew.Recipient, Recipient), Or(anew.Gateway, Gateway), Or(anew.DecidedBy, DecidedBy)];

    private void Become(NewWords anew)
    {
        (What, Purpose, Necessity) = (anew.What, anew.Purpose, anew.Necessity);
        (NoConsentReason, WithoutAgreementReason, Findings) = (NoConsentReason is null ? null : anew.NoConsentReason, WithoutAgreementReason is null ? null : anew.WithoutAgreementReason, Findings is null ? null : anew.Findings);
        var line = about.Max(one => one.Line);
        about.RemoveAll(IsNoRecord);
        about.AddRange(anew.Others.Select(other => new DisclosedAbout(++line, other, null)));
        if (Pointer is null) (Recipient, Gateway, DecidedBy) = (Or(anew.Recipient, Recipient), Or(anew.Gateway, Gateway), Or(anew.DecidedBy, DecidedBy));
    }

    private static string Or(string now, string before) => now.Length > 0 ? now : before;

    /// <summary>A line of words, such as a role, that names nothing that is kept.</summary>
    public static bool IsNoRecord(DisclosedAbout line) => !line.Erased && !NamedReference.In(line.Reference).Any();

    // Where the words went with another case before, only what names this one is left to go.
    private List<IFact> GoWith(IReadOnlyList<ErasedCase> gone)
    {
        var facts = new List<IFact>();
        foreach (var erased in gone)
            if (Words is DisclosureWords.Erased) Tidy(erased);
            else facts.Add(GoWith(erased));
        return facts;
    }

    private IFact GoWith(ErasedCase erased)
    {
        var (record, reference) = erased;
        var its = about.FindAll(line => !line.Erased && IsOf(line, erased));
        var only = its.Count > 0 && about.TrueForAll(line => line.Erased || (its.Contains(line) && OthersIn(line, reference) is ""));
        foreach (var line in its)
            if (OthersIn(line, reference) is { Length: > 0 } others) line.BecomeOnly(others);
            else if (only && its.Count == about.Count) line.BecomeOnly(reference);
            else line.Go();
        if (!only)
        {
            Words = DisclosureWords.ToLookThrough;
            return new DisclosureCaseErased(Id, record);
        }
        (Necessity, NoConsentReason) = ("", null);
        if (Pointer is null && Sent is null) (What, Purpose, WithoutAgreementReason) = ("", "", null); // what the product says of a room's answer, or of a case that was sent, names no person
        if (Findings is not null) Findings = "";
        WithoutNaming(reference);
        Words = DisclosureWords.Erased;
        return new DisclosureErased(Id, record);
    }

    private void WithoutNaming(string reference)
    {
        (Recipient, Gateway, DecidedBy) = (But(Recipient), But(Gateway), But(DecidedBy));

        string But(string words) => NamedReference.IsIn(reference, words) ? "" : words;
    }

    private static bool IsOf(DisclosedAbout line, ErasedCase erased) => line.Record == erased.Record.Value || NamedReference.IsIn(erased.Reference, line.Reference);

    // A line may name two: what is left is the other's reference, without what was typed round it.
    private static string OthersIn(DisclosedAbout line, string reference) => string.Join(", ", NamedReference.In(line.Reference).Where(one => !one.Could.Contains(reference)).Select(one => one.Written));
}
