using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Asb.Enquiries;

internal readonly record struct EnquiryId(Guid Value) : IId<EnquiryId>
{
    public static EnquiryId Of(Guid value) => new(value);

    public static bool operator >(EnquiryId left, EnquiryId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(EnquiryId left, EnquiryId right) => left.Value.CompareTo(right.Value) < 0;
}

/// <summary>Where a person was signposted to, when and by which role.</summary>
internal sealed record Signpost(int Line, string Service, DateTimeOffset At, string ByRole);

/// <summary>What was brought to the panel and not accepted: nothing of it is lost, and the signposting that had to happen is on record.</summary>
internal sealed class Enquiry : Aggregate, IProtected<EnquiryId>, INumbered
{
    private readonly List<Presented> behaviours = [];
    private readonly List<Signpost> signposts = [];

    public EnquiryId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public OrganisationId Referrer { get; private init; }

    public DateOnly ReceivedOn { get; private init; }

    public DateTimeOffset ListedAt { get; private init; }

    public PersonDetails Subject { get; private init; } = null!;

    public SubjectRole Role { get; private init; }

    public IReadOnlyList<Presented> Behaviours => behaviours;

    public bool HighIntensityServiceUser { get; private init; }

    public PlaceKind Place { get; private init; }

    [Personal]
    public string Account { get; private init; } = "";

    public IReadOnlyList<Signpost> Signposts => signposts;

    (string Prefix, int Year) INumbered.Series => ("CCM-ENQ", ReceivedOn.Year);

    void INumbered.Number(string reference) => Reference = reference;

    public static Enquiry RecordSignposting(Presentation said, IReadOnlyList<Signpost> signposted, DateTimeOffset at)
    {
        EnquiryRefusals.WouldBeAccepted.When(!Acceptance.IsSuicideAlone(said.Behaviours));
        EnquiryRefusals.NotSignposted.When(signposted.Count == 0);
        EnquiryRefusals.SignpostedInFuture.When(signposted.Any(signpost => signpost.At > at));

        var enquiry = new Enquiry
        {
            Id = Ids.New<EnquiryId>(), Referrer = said.Referrer, ReceivedOn = said.ReceivedOn, ListedAt = at, Subject = said.Subject, Role = said.Role,
            HighIntensityServiceUser = said.HighIntensityServiceUser, Place = said.Place, Account = said.Account,
        };
        enquiry.behaviours.AddRange(said.Behaviours.Select(behaviour => new Presented(behaviour)));
        enquiry.signposts.AddRange(signposted);
        enquiry.Record(new EnquirySignposted(enquiry.Id, said.Referrer, said.ReceivedOn, signposted.Count), string.Join("; ", signposted.Select(signpost => signpost.Service)));
        return enquiry;
    }
}

[Fact("enquiry_signposted.v1", Operation = Operation.Collection)]
internal sealed record EnquirySignposted(EnquiryId Enquiry, OrganisationId Referrer, DateOnly ReceivedOn, int Signposts) : IFact;

/// <summary>Every "no" that signposting can meet.</summary>
internal static class EnquiryRefusals
{
    public static readonly Refusal WouldBeAccepted = new("asb.would_be_accepted", "The panel accepts this case.", "Submit it as a referral; signposting that has happened belongs in its account.");
    public static readonly Refusal NotSignposted = new("asb.not_signposted", "A case that is not accepted is signposted, always.", "Send at least one service that the person was signposted to, with the time and the role that did it.");
    public static readonly Refusal SignpostedInFuture = new("asb.signposted_in_future", "The signposting is timed in the future.", "Signpost first, then record it.");
}
