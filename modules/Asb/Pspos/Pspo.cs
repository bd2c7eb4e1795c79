using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Pspos;

internal readonly record struct PspoId(Guid Value) : IId<PspoId>
{
    public static PspoId Of(Guid value) => new(value);

    public static bool operator >(PspoId left, PspoId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(PspoId left, PspoId right) => left.Value.CompareTo(right.Value) < 0;
}

internal enum PspoState
{
    /// <summary>The authority decided to make the order. It binds nobody yet.</summary>
    Approved,

    Made,
}

/// <summary>One line of an order: a prohibition, or a power of its officers.</summary>
internal sealed record Clause(int Line, string Text);

/// <summary>The order's term made longer, and why.</summary>
internal sealed record Extension(int Line, DateOnly DecidedOn, DateOnly From, DateOnly To, string Reason);

/// <summary>What the authority decided.</summary>
internal sealed record Approval(
    string Title, DateOnly ApprovedOn, string ApprovedBy, string Grounds, string Applies, string RestrictedArea,
    IReadOnlyList<string> Prohibitions, IReadOnlyList<string> Powers, OrganisationId EnforcedBy, long? PenaltyPence);

/// <summary>
/// A public spaces protection order (Anti-social Behaviour, Crime and Policing Act 2014, s.59). The days on which it was approved, was made and takes effect
/// are three days; its term runs from the last.
/// </summary>
[Open("An order is published when it is made (s.59(8)); its deployments hold counts and no persons.")]
internal sealed partial class Pspo : Aggregate, INumbered
{
    private readonly List<Clause> prohibitions = [];
    private readonly List<Clause> powers = [];
    private readonly List<Extension> extensions = [];
    private readonly List<Deployment> deployments = [];

    public PspoId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public PspoState State { get; private set; }

    public string Title { get; private init; } = "";

    public DateTimeOffset ListedAt { get; private init; }

    public DateOnly ApprovedOn { get; private init; }

    public string ApprovedBy { get; private init; } = "";

    public DateOnly? MadeOn { get; private set; }

    public DateOnly? InForceFrom { get; private set; }

    /// <summary>The last day of the term, extensions included.</summary>
    public DateOnly? LastDay { get; private set; }

    public string Grounds { get; private init; } = "";

    /// <summary>When it applies: "on the day of the race".</summary>
    public string Applies { get; private init; } = "";

    public string RestrictedArea { get; private init; } = "";

    public IReadOnlyList<Clause> Prohibitions => prohibitions;

    public IReadOnlyList<Clause> Powers => powers;

    public OrganisationId EnforcedBy { get; private init; }

    public long PenaltyPence { get; private init; }

    public IReadOnlyList<Extension> Extensions => extensions;

    public IReadOnlyList<Deployment> Deployments => deployments;

    (string Prefix, int Year) INumbered.Series => ("PSPO", ApprovedOn.Year);

    void INumbered.Number(string reference) => Reference = reference;

    public static Pspo Approve(Approval said, DateTimeOffset at)
    {
        var highest = PenaltyLimit.On(said.ApprovedOn).HighestPence;
        PspoRefusals.PenaltyTooHigh.When(said.PenaltyPence > highest);

        var pspo = new Pspo
        {
            Id = Ids.New<PspoId>(), Title = said.Title, ListedAt = at, ApprovedOn = said.ApprovedOn, ApprovedBy = said.ApprovedBy, Grounds = said.Grounds, Applies = said.Applies,
            RestrictedArea = said.RestrictedArea, EnforcedBy = said.EnforcedBy, PenaltyPence = said.PenaltyPence ?? highest,
        };
        pspo.prohibitions.AddRange(said.Prohibitions.Select((text, i) => new Clause(i + 1, text)));
        pspo.powers.AddRange(said.Powers.Select((text, i) => new Clause(i + 1, text)));
        pspo.Record(new PspoApproved(pspo.Id, said.ApprovedOn));
        return pspo;
    }
}
