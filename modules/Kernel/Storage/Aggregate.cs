using SaferCity.Kernel.Journal;

namespace SaferCity.Kernel.Storage;

/// <summary>Something that happened, past tense, with ids and no personal details. Its name in the journal never changes.</summary>
public interface IFact;

/// <summary>The stable name of a fact, without its room: "referral_listed.v1" is journalled as "vawg.referral_listed.v1".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FactAttribute(string name) : Attribute
{
    public string Name => name;

    /// <summary>What it does with personal data.</summary>
    public Operation Operation { get; init; }
}

/// <summary>A record with rules of its own. It changes through its verbs, each of which records a fact; it knows neither protobuf nor EF.</summary>
public abstract class Aggregate
{
    private List<Recorded> facts = [];

    /// <summary>Rises with every change that is kept.</summary>
    public long Version { get; private set; }

    /// <summary>What a caller sends back with the next change.</summary>
    public string Etag => Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Notes what happened; a reason or other free text goes beside it, where it can be erased.</summary>
    protected void Record(IFact fact, string? text = null) => facts.Add(new(fact, string.IsNullOrWhiteSpace(text) ? null : text));

    internal bool HasFacts => facts.Count > 0;

    internal List<Recorded> TakeFacts() => Interlocked.Exchange(ref facts, []);

    internal void NextVersion() => Version++;
}

/// <summary>A fact with the free text given for it.</summary>
internal sealed record Recorded(IFact Fact, string? Text)
{
    /// <summary>When it happened, where that is not when it is journalled.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>An aggregate with a reference that people read out, <c>VAWG-2026-0007</c>, given when it is first saved.</summary>
public interface INumbered
{
    /// <summary>What the reference begins with and the year it counts in.</summary>
    (string Prefix, int Year) Series { get; }

    string Reference { get; }

    void Number(string reference);
}
