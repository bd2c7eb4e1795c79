using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Asb.Injunctions;

internal readonly record struct InjunctionId(Guid Value) : IId<InjunctionId>
{
    public static InjunctionId Of(Guid value) => new(value);

    public static bool operator >(InjunctionId left, InjunctionId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(InjunctionId left, InjunctionId right) => left.Value.CompareTo(right.Value) < 0;
}

internal enum InjunctionState
{
    Applied,
    InterimGranted,
    InterimRefused,
    Granted,
    Refused,
}

/// <summary>A civil injunction against one person, from the application to the sealed order (Anti-social Behaviour, Crime and Policing Act 2014, Part 1).</summary>
internal sealed partial class Injunction : Aggregate, IProtected<InjunctionId>, INumbered
{
    private readonly List<ReliedOn> conduct = [];
    private readonly List<Consultation> consultations = [];
    private readonly List<Evidence> evidence = [];
    private readonly List<InjunctionTerm> terms = [];

    public InjunctionId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public InjunctionState State { get; private set; }

    public OrganisationId Applicant { get; private init; }

    public DateOnly AppliedOn { get; private init; }

    public DateTimeOffset ListedAt { get; private init; }

    public PersonDetails Defendant { get; private init; } = null!;

    public IReadOnlyList<ReliedOn> Conduct => conduct;

    public bool WithoutNotice { get; private init; }

    [Personal]
    public string? WithoutNoticeReason { get; private init; }

    [Personal]
    public string Account { get; private init; } = "";

    public IReadOnlyList<Consultation> Consultations => consultations;

    public IReadOnlyList<Evidence> Evidence => evidence;

    public DateOnly? InterimHeardOn { get; private set; }

    /// <summary>The day of the return hearing; null where the court has not set one.</summary>
    public DateOnly? ReturnOn { get; private set; }

    /// <summary>The day on which the full order was granted or refused.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public IReadOnlyList<InjunctionTerm> Terms => terms;

    /// <summary>The instant at which the sealed order ends, as it stands there; null where it runs until further order. Never worked out from the period.</summary>
    public DateTimeOffset? SealedEnd { get; private set; }

    /// <summary>The period in the order's own words: "one year".</summary>
    public string? Period { get; private set; }

    public string? ExclusionArea { get; private set; }

    public bool UntilFurtherOrder => State is InjunctionState.Granted && SealedEnd is null;

    (string Prefix, int Year) INumbered.Series => ("INJ", AppliedOn.Year);

    void INumbered.Number(string reference) => Reference = reference;

    public static Injunction Apply(Application said, DateTimeOffset at)
    {
        var limits = InjunctionLimits.On(said.AppliedOn);
        InjunctionRefusals.TooYoung.When(said.Defendant.AgeOn(said.AppliedOn) < limits.LowestAge);
        InjunctionRefusals.NoticeUnexplained.When(said.WithoutNotice && string.IsNullOrWhiteSpace(said.WithoutNoticeReason));

        var injunction = new Injunction
        {
            Id = Ids.New<InjunctionId>(), Applicant = said.Applicant, AppliedOn = said.AppliedOn, ListedAt = at, Defendant = said.Defendant,
            WithoutNotice = said.WithoutNotice, WithoutNoticeReason = said.WithoutNotice ? said.WithoutNoticeReason : null, Account = said.Account,
        };
        injunction.conduct.AddRange(said.Conduct.Select(kind => new ReliedOn(kind)));
        injunction.Record(new InjunctionAppliedFor(injunction.Id, said.Applicant, said.AppliedOn, said.WithoutNotice), injunction.WithoutNoticeReason);
        return injunction;
    }
}
